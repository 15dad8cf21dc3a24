import { LeadAfter, type LeadTime } from '#contracts/trust';
import { oneOf } from '#domain/schema';
import { column, columnsOf, type Column } from './column.ts';

const leads = ['after', 'already there', 'undecided'] as const;

const afterOf = (lead: LeadTime | undefined) => (lead?.is === 'after' ? lead : undefined);

/** The column that says how two dates lie: after, already there, or undecided where their bounds overlap. */
export const leadColumn = <Row>(
  name: string,
  says: string,
  of: (row: Row) => LeadTime | undefined,
): Column<Row> => column(name, oneOf(leads, says), (row) => of(row)?.is);

/** The columns of the days of a time between two dates, at least and at most: `<name>_min_days`, `<name>_max_days`. */
export function dayColumns<Row>(
  name: string,
  of: (row: Row) => LeadTime | undefined,
): readonly Column<Row>[] {
  const after = columnsOf(LeadAfter, (row: Row) => afterOf(of(row)));
  return [after(`${name}_min_days`, 'minDays', 'days'), after(`${name}_max_days`, 'maxDays', 'days')];
}

/** The same in whole months completed: `<name>_min_months`, `<name>_max_months`. */
export function monthColumns<Row>(
  name: string,
  of: (row: Row) => LeadTime | undefined,
): readonly Column<Row>[] {
  const after = columnsOf(LeadAfter, (row: Row) => afterOf(of(row)));
  return [
    after(`${name}_min_months`, 'minMonths', 'months'),
    after(`${name}_max_months`, 'maxMonths', 'months'),
  ];
}
