import { isRefusal, partialDate, refuse, type PartialDate, type Refusal, type Source } from '#domain/kernel';
import {
  countCell,
  dayCell,
  decimalCell,
  oneOfCell,
  optionalCell,
  textCell,
  urlCell,
  type RowOf,
} from '../table/index.ts';
import { noEarlierRows, type EarlierRows } from './corrections.ts';
import { broughtUpToDate } from './earlier-release.ts';
import { sourceAt, type KnownSources } from './sources.ts';
import type { PlannedCommand, TableKind } from './table-kind.ts';
import { useCases } from '../use-cases/index.ts';

const { CoverageSeriesRegistered: registerCoverageSeries, CoverageReported: reportCoverage } = useCases;

const columns = {
  as_of: dayCell,
  known_on: dayCell,
  share_pct: decimalCell,
  source_url: urlCell,
  precision: oneOfCell('day', 'month', 'year'),
  trusts_with_epr: optionalCell(countCell),
  trusts_total: optionalCell(countCell),
  basis: textCell,
};

/** The registration of a series, once, beside the figures that go into it. */
export const seriesRegistration = (
  described: Parameters<typeof registerCoverageSeries>[0],
): PlannedCommand => ({
  key: ['series', described.series],
  command: registerCoverageSeries(described),
  beside: true,
});

type CoverageRow = RowOf<typeof columns>;

/** A series, and which figures go into it: those whose basis begins so. */
export interface SeriesDescription {
  readonly series: string;
  readonly title: string;
  readonly milestoneKind: string;
  readonly capability: string;
  readonly scope: string;
  readonly basisBegins: string;
  readonly source: Source;
}

/**
 * Shares as published. A figure goes into the first series that takes its basis; `earlier`: what an earlier release of the
 * file said otherwise.
 */
export const coverageTable = (
  series: readonly SeriesDescription[],
  sources: KnownSources,
  earlier: EarlierRows = noEarlierRows,
): TableKind<typeof columns> => ({
  kind: 'coverage',
  columns,
  key: keyOf,
  planner: {
    sees: 'row',
    async plan(row, reader, today) {
      const found = series.find(({ basisBegins }) => row.basis.startsWith(basisBegins));
      if (!found)
        return refuse(
          'coverage/no-series',
          'No series takes figures with this basis: describe one.',
          'basis',
        );
      const [key, then] = [keyOf(row), earlier(keyOf(row))];
      const commandsUnder = (under: readonly string[]) => commandsOf(row, found, sources, under);
      const plan =
        then &&
        (await broughtUpToDate(
          { kind: 'coverage', key, earlier: then, said: { confidence: confidenceOf(row) }, commandsUnder },
          reader,
          today,
        ));
      if (plan) return plan;
      const { basisBegins, ...registered } = found;
      const commands = commandsUnder(key);
      return isRefusal(commands) ? commands : { commands: [seriesRegistration(registered), ...commands] };
    },
  },
  columnOf: {
    sharePct: 'share_pct',
    trustsWith: 'trusts_with_epr',
    trustsTotal: 'trusts_total',
    'said.occurred': 'as_of',
    'said.knownOn': 'known_on',
    'said.source.url': 'source_url',
  },
});

/** Columns of a row's key. */
export const coverageKey = ['as_of', 'source_url'] as const;

const keyOf = ({ as_of, source_url }: CoverageRow): readonly string[] => [as_of, source_url];

const confidenceOf = ({ precision }: CoverageRow) => (precision === 'day' ? 'high' : 'medium');

function commandsOf(
  row: CoverageRow,
  { series }: SeriesDescription,
  sources: KnownSources,
  key: readonly string[],
): readonly PlannedCommand[] | Refusal {
  const occurred = asOf(row);
  if (isRefusal(occurred)) return occurred;
  const { known_on, share_pct, source_url, trusts_with_epr, trusts_total, basis } = row;
  const report = reportCoverage({
    series,
    sharePct: share_pct,
    ...(trusts_with_epr !== undefined && { trustsWith: trusts_with_epr }),
    ...(trusts_total !== undefined && { trustsTotal: trusts_total }),
    definition: 'not stated',
    basis,
    said: {
      source: sourceAt(source_url, sources, known_on),
      confidence: confidenceOf(row),
      occurred,
      knownOn: known_on,
    },
  });
  return [{ key, command: report }];
}

function asOf({ as_of, precision }: CoverageRow): PartialDate | Refusal {
  const lengths = { day: 10, month: 7, year: 4 } as const;
  return partialDate(as_of.slice(0, lengths[precision]));
}
