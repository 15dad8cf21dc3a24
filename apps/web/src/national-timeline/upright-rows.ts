import type { TimelineEntry } from '#contracts/timeline';
import { binOf } from '../picture/stacks.ts';
import { dayNumber, isoDay, type DaySpan } from '../picture/days.ts';
import { hasMark, laneOf, type LaneId } from '../picture/lanes.ts';

/** A column of the picture that stands upright. */
export type UprightColumnId = 'policy' | 'money' | 'promises' | 'trusts';

export const uprightColumns: readonly (readonly [id: UprightColumnId, title: string])[] = [
  ['policy', 'Policy'],
  ['money', 'Money'],
  ['promises', 'Promises'],
  ['trusts', 'Trusts'],
];

const columnOfLane: Readonly<Record<LaneId, UprightColumnId>> = {
  'in-charge': 'policy',
  strategy: 'policy',
  standards: 'policy',
  money: 'money',
  promises: 'promises',
  shares: 'trusts',
  trusts: 'trusts',
  'trust-lives': 'trusts',
};

/** A year or a quarter with what may have begun in it. */
export interface UprightRow {
  /** As the address writes it: `2019` or `2019-Q2`. */
  readonly id: string;
  readonly title: string;
  readonly cells: ReadonlyMap<UprightColumnId, readonly TimelineEntry[]>;
}

/** Years up to which each quarter has a row of its own. */
const fewYears = 4;
const daysPerYear = 366;

const byDay = (a: TimelineEntry, b: TimelineEntry) =>
  dayNumber(a.occurred.earliestOn) - dayNumber(b.occurred.earliestOn);

function rowIdOf(entry: TimelineEntry, domain: DaySpan, inQuarters: boolean): string {
  // What began before the years shown stands in the first of them.
  const day = Math.min(Math.max(dayNumber(entry.occurred.earliestOn), domain.from), domain.to - 1);
  const [year = '', month = '1'] = isoDay(inQuarters ? binOf(day, 'quarter').from : day).split('-');
  return inQuarters ? `${year}-Q${Math.floor((Number(month) - 1) / 3) + 1}` : year;
}

/** Rows in the order of time, or the newest first; entries of a cell in the same order. */
export function uprightRows(
  entries: readonly TimelineEntry[],
  domain: DaySpan,
  newestFirst: boolean,
): readonly UprightRow[] {
  const inQuarters = domain.to - domain.from <= fewYears * daysPerYear;
  const way = newestFirst ? -1 : 1;
  const marked = entries.filter(hasMark).toSorted((a, b) => way * byDay(a, b));
  const rows = Map.groupBy(marked, (entry) => rowIdOf(entry, domain, inQuarters));
  return [...rows]
    .sort(([a], [b]) => way * (a < b ? -1 : 1))
    .map(([id, own]) => ({
      id,
      title: id.replace('-Q', ' Q'),
      cells: Map.groupBy(own, (entry) => columnOfLane[laneOf(entry)]),
    }));
}
