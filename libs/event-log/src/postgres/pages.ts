import type { EventPage, PageRange } from '../paging/source.ts';
import type { Position } from '../port/event-log.ts';
import type { LogConnections } from './connections.ts';
import { recordedColumns, recordedEvent, type RecordedRow } from './recorded-row.ts';

/**
 * Positions that one statement looks through for events of some types: where few match, it must still answer long
 * before the statement timeout, however long the log is.
 */
const positionsLookedThrough = 20_000n;

const every = {
  name: 'log-page',
  text: `select ${recordedColumns} from log.event where position > $1 and position <= $2 order by position limit $3`,
};
const someTypes = {
  name: 'log-page-of-types',
  text: `select ${recordedColumns} from log.event where position > $1 and position <= $2 and type = any ($4)
    order by position limit $3`,
};
const end = { name: 'log-head', text: 'select position from log.head' };

/** A stretch, and how much of it one statement looks through. */
export interface PostgresPageRange extends PageRange {
  /** Positions per statement when only some types are wanted. */
  readonly lookThrough?: bigint;
}

/** Position of the last event; 0 when the log is empty. */
export async function readHead(connections: LogConnections): Promise<Position> {
  const [row] = await connections.run<{ position: string }>(end, []);
  return BigInt(row?.position ?? 0);
}

/**
 * The stretch's first page, which may be empty, and how far it reaches: up to there nothing else is to be read. What
 * stands up to the head stays as it is, so pages read one after the other agree with one another.
 */
export async function readPage(
  connections: LogConnections,
  { after, upTo, types, pageSize, lookThrough = positionsLookedThrough }: PostgresPageRange,
): Promise<EventPage> {
  const window = types === undefined ? BigInt(pageSize) : lookThrough;
  const until = after + window < upTo ? after + window : upTo;
  const values = [after, until, pageSize, ...(types === undefined ? [] : [types])];
  const rows = await connections.run<RecordedRow>(types === undefined ? every : someTypes, values);
  const events = rows.map(recordedEvent);
  const last = events.at(-1);
  return { events, reached: last && events.length === pageSize ? last.position : until };
}
