import { refuse, type Refusal } from '#domain/kernel';
import {
  dateCell,
  dayCell,
  decimalCell,
  oneOfCell,
  optionalCell,
  textCell,
  urlCell,
  type RowOf,
} from '../table/index.ts';
import { seriesRegistration } from './coverage.ts';
import type { RowPlan, TableKind } from './table-kind.ts';
import { useCases } from '../use-cases/index.ts';

const { CoverageReported: reportCoverage } = useCases;

const columns = {
  instrument: textCell,
  round: textCell,
  measure: textCell,
  value: decimalCell,
  unit: textCell,
  as_of: dateCell,
  known_on: dayCell,
  source_title: textCell,
  source_url: urlCell,
  confidence: oneOfCell('high', 'medium', 'low'),
  note: optionalCell(textCell),
};

type FigureRow = RowOf<typeof columns>;

/** The series of a measure of an instrument. */
export interface MeasureDescription {
  readonly instrument: string;
  readonly measure: string;
  readonly series: string;
  readonly title: string;
  readonly milestoneKind: string;
  readonly capability: string;
  readonly scope: string;
}

const keyOf = ({ instrument, round, measure }: FigureRow): readonly string[] => [instrument, round, measure];

/**
 * National figures as others published them. Each measure in per cent is a series of its own; counts are for reading, and
 * add nothing.
 */
export const nationalFiguresTable = (measures: readonly MeasureDescription[]): TableKind<typeof columns> => ({
  kind: 'national-figures',
  columns,
  key: keyOf,
  planner: { sees: 'row', plan: (row) => planOf(row, measures) },
  columnOf: {
    sharePct: 'value',
    trustsTotal: 'unit',
    basis: 'measure',
    'said.occurred': 'as_of',
    'said.knownOn': 'known_on',
    'said.source.title': 'source_title',
    'said.source.url': 'source_url',
  },
});

function planOf(row: FigureRow, measures: readonly MeasureDescription[]): RowPlan | Refusal {
  const unit = /^(percent|count) of (?:(\d+) )?(.+)$/.exec(row.unit);
  if (!unit)
    return refuse(
      'figure/unit-not-understood',
      `'${row.unit}' is no unit: write it as 'percent of trusts' or 'count of trusts'.`,
      'unit',
    );
  if (unit[1] === 'count') return { commands: [] };
  const found = measures.find(
    ({ instrument, measure }) => instrument === row.instrument && measure === row.measure,
  );
  if (!found)
    return refuse('coverage/no-series', 'No series takes figures of this measure: describe one.', 'measure');
  const { instrument, measure, ...series } = found;
  const source = { title: row.source_title, url: row.source_url };
  const report = reportCoverage({
    series: series.series,
    sharePct: row.value,
    ...(unit[2] !== undefined && { trustsTotal: Number(unit[2]) }),
    definition: 'not stated',
    basis: [`${instrument}, ${row.round}: ${measure}, in ${row.unit}`, row.note].filter(Boolean).join('; '),
    said: { source, confidence: row.confidence, occurred: row.as_of, knownOn: row.known_on },
  });
  return {
    commands: [seriesRegistration({ ...series, source }), { key: keyOf(row), command: report }],
  };
}
