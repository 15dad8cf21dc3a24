import {
  code,
  events,
  fixed,
  flag,
  line,
  number,
  odsCode,
  optional,
  prose,
  registration,
  slug,
  stated,
  type EventsOf,
} from '../schema/index.ts';

const scores = { least: 0, most: 1_000_000 };
const instrument = code('instruments', 'Code of the instrument.');

/** Everything that one round of one instrument holds. */
export const maturityEvents = events('maturity', {
  /** One round of one instrument, on that instrument's own scale. Its dates live in the assessment's policy stream. */
  MaturityRoundRegistered: registration(
    {
      by: ['steward'],
      useCase: 'register-maturity-round',
      label: 'registered',
      says: 'A round of an instrument is to be told of: on which scale it scores, once.',
    },
    {
      instrument: fixed(instrument),
      round: fixed(slug('What the round is called in addresses from now on, for good: 2023.')),
      title: line('What it is called.'),
      scaleMax: number(scores, 'The highest score of its scale, which begins at 0.'),
      selfAssessed: flag('Trusts scored themselves.'),
      policy: optional(slug('Ref of the assessment that it belongs to: its dates are there.')),
    },
  ),
  /** A score of one trust, or of the nation (the average of all) when `trust` is left out. Ranks are not kept. */
  MaturityScored: stated(
    {
      names: { instrument, round: slug('Name of the round.') },
      by: ['steward'],
      useCase: 'score-maturity',
      label: 'scored',
      says: 'A score of one trust in one theme, or of all in the middle.',
    },
    {
      trust: optional(fixed(odsCode('The trust. Left out, it is the average of all.'))),
      theme: line('The theme, or ‘average’.'),
      score: number(scores, 'The score.'),
      note: optional(prose('A short detail.')),
    },
  ),
});

type Events = EventsOf<typeof maturityEvents>;

/** The registration of a round. */
export type MaturityRoundRegistered = Events['MaturityRoundRegistered'];
/** One score of a round. */
export type MaturityScored = Events['MaturityScored'];

/** Anything that can be on record of one round of one instrument. */
export type MaturityEvent = Events[keyof Events];
