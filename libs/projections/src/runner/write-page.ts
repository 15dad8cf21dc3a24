import type { RecordedEvent } from '#event-log/port';
import { advance, type Checkpoint } from './checkpoint.ts';
import type { Running } from './runner-options.ts';
import { takeIn } from './take-in.ts';

/**
 * Writes a page to the live tables and moves the checkpoint to its last event, in one transaction: both or neither.
 * Rejects with `Outrun` if the checkpoint does not stand where `held` says.
 */
export async function writePage(
  { pool, projection, decode, tell }: Running,
  held: Checkpoint,
  page: readonly RecordedEvent[],
): Promise<Checkpoint> {
  const position = page.at(-1)?.position ?? held.position;
  const parked = await takeIn(
    { pool, projection, decode, schema: 'read', first: (tx) => advance(tx, projection, held, position) },
    page,
  );
  if (parked.length > 0) tell({ is: 'parked', projection: projection.name, events: parked });
  return { ...held, position };
}
