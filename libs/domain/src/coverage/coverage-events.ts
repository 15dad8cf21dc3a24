import {
  code,
  dated,
  events,
  fixed,
  line,
  number,
  optional,
  registration,
  slug,
  version,
  whole,
  type EventsOf,
} from '../schema/index.ts';

const trusts = { least: 0, most: 10_000 };

/** Everything that a series of published figures holds. */
export const coverageEvents = events('coverage', {
  /** A series of published figures that share what is counted and among whom. */
  CoverageSeriesRegistered: registration(
    {
      by: ['steward'],
      useCase: 'register-coverage-series',
      label: 'registered',
      says: 'A series of published shares is to be told of: what it counts, once.',
    },
    {
      series: fixed(slug('What the series is called in addresses from now on, for good.')),
      title: line('What it is called.'),
      milestoneKind: code('milestone-kinds', 'Code of the kind of milestone that it counts.'),
      capability: code('capabilities', 'Code of the capability.'),
      scope: line('Among which trusts.'),
    },
  ),
  /** A share as published, with its own numerator and denominator where the source gives them; never computed by us. */
  CoverageReported: dated(
    {
      names: { series: slug('Name of the series.') },
      by: ['steward'],
      useCase: 'report-coverage',
      label: 'share published',
      says: 'A share as published, on the day that it holds for.',
    },
    {
      sharePct: number({ least: 0, most: 100 }, 'The share in per cent, as published.'),
      trustsWith: optional(whole(trusts, 'Trusts counted in the share, as published.')),
      trustsTotal: optional(whole(trusts, 'Trusts that the share is of, as published.')),
      definition: version('Version of the definition that was counted by.'),
      basis: line('How the figure came about.'),
    },
  ),
});

type Events = EventsOf<typeof coverageEvents>;

/** The registration of a series of published figures. */
export type CoverageSeriesRegistered = Events['CoverageSeriesRegistered'];
/** The publication of one figure of a series. */
export type CoverageReported = Events['CoverageReported'];

/** Anything that can be on record of a series of published figures. */
export type CoverageEvent = Events[keyof Events];
