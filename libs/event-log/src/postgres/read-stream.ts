import { StreamNotFound } from '../port/errors.ts';
import type { RecordedEvent } from '../port/event-log.ts';
import type { StatementRunner } from './connections.ts';
import { recordedColumns, recordedEvent, type RecordedRow } from './recorded-row.ts';

const page = {
  name: 'log-stream-page',
  text: `select ${recordedColumns} from log.event where stream = $1 and version >= $2 order by version limit $3`,
};
const exists = { name: 'log-stream', text: 'select 1 from log.stream where name = $1' };

/** As the port's `readStream`, page by page. */
export async function* readPostgresStream(
  connections: StatementRunner,
  stream: string,
  { from = 1, limit = Infinity, pageSize }: { from?: number; limit?: number; pageSize: number },
): AsyncGenerator<RecordedEvent, void, undefined> {
  let next = from;
  let left = limit;
  while (left > 0) {
    const wanted = Math.min(left, pageSize);
    const rows = await connections.run<RecordedRow>(page, [stream, next, wanted]);
    if (rows.length === 0 && next === from && !(await isThere(connections, stream))) {
      throw new StreamNotFound(stream);
    }
    yield* rows.map(recordedEvent);
    if (rows.length < wanted) return;
    next += rows.length;
    left -= rows.length;
  }
}

const isThere = async (connections: StatementRunner, stream: string): Promise<boolean> =>
  (await connections.run(exists, [stream])).length > 0;
