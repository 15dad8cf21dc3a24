import { ChangeView, type ChangeList } from '#contracts/changes';
import { Replay } from '#contracts/replay';
import { NamedTrust, TimelineEntry } from '#contracts/timeline';
import { list, prose } from '#domain/schema';
import { boundsOf, column, columnsOf, type Column } from '../table/column.ts';
import type { Table } from '../table/table.ts';

/** A change, and the clocks of the side that it leads to. */
export interface ChangeRow {
  readonly change: ChangeView;
  readonly against: Replay;
}

const shown = ({ change }: ChangeRow): TimelineEntry | undefined => change.to ?? change.from;

const change = columnsOf(ChangeView, (row: ChangeRow) => row.change);
const entry = columnsOf(TimelineEntry, shown);
const trust = columnsOf(NamedTrust, (row: ChangeRow) => shown(row)?.trust);
const against = columnsOf(Replay, (row: ChangeRow) => row.against);

/** An entry as one of the sides has it; empty where that side has none. */
function side(name: 'from' | 'to'): readonly Column<ChangeRow>[] {
  const of = (row: ChangeRow): TimelineEntry | undefined => row.change[name];
  const told = columnsOf(TimelineEntry, of);
  return [
    told(`${name}_title`, 'title'),
    told(`${name}_occurred`, 'occurred'),
    ...boundsOf(`${name}_occurred`, (row: ChangeRow) => of(row)?.occurred),
    told(`${name}_confidence`, 'confidence'),
    column(`${name}_says`, prose('The data of the entry, as JSON.'), (row: ChangeRow) => {
      const one = of(row);
      return one && JSON.stringify(one.data);
    }),
  ];
}

const texts = (given: readonly (string | undefined)[]): string | undefined =>
  [...new Set(given.filter(Boolean))].join(';') || undefined;

/** Changes as rows, each with what it is, why, and the entry as each side has it. */
export const changeTable: Table<ChangeRow> = {
  name: 'changes',
  title: 'What changed',
  says: 'Each row is an entry that two replays do not hold alike: those of the clocks, and those of the columns that begin with against.',
  path: '/api/changes',
  columns: [
    change('change', 'is'),
    change('because', 'because'),
    change('entry_id', 'id'),
    entry('event_type', 'eventType'),
    entry('event', 'event'),
    entry('policy', 'policy'),
    trust('trust_ods', 'ods'),
    trust('trust_name', 'name'),
    change('fields', 'fields'),
    ...side('from'),
    ...side('to'),
    column(
      'reasons',
      list(prose('What those who changed it gave as their reason.')),
      ({ change: { steps } }) => texts(steps.map(({ reason }) => reason?.body)),
    ),
    column('roles', list(prose('In which roles they did.')), ({ change: { steps } }) =>
      texts(steps.map(({ actor }) => actor.role)),
    ),
    column('sources', list(prose('Where it is to be read.')), ({ change: { steps } }) =>
      texts(steps.map(({ source }) => source.url)),
    ),
    against('against_as_at', 'asAt'),
    against('against_known_at', 'knownAt'),
    against('against_at_position', 'atPosition'),
  ],
};

type Pages = AsyncIterable<readonly ChangeView[]>;

/** Pages of changes as pages of rows. */
export async function* changeRows(pages: Pages, to: Replay): AsyncGenerator<readonly ChangeRow[]> {
  for await (const changes of pages) yield changes.map((one) => ({ change: one, against: to }));
}

/** The text of one page of JSON that holds every change, in pieces. */
export async function* changesJson(
  { replay, against: to }: ChangeList,
  pages: Pages,
): AsyncGenerator<string> {
  yield `{"replay":${JSON.stringify(replay)},"against":${JSON.stringify(to)},"changes":[`;
  let isFirst = true;
  for await (const changes of pages) {
    if (changes.length === 0) continue;
    yield `${isFirst ? '' : ','}${changes.map((one) => JSON.stringify(one)).join(',')}`;
    isFirst = false;
  }
  yield ']}';
}
