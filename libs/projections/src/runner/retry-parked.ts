import type { RecordedEvent } from '#event-log/port';
import { readCheckpoint } from './checkpoint.ts';
import { unpark } from './parking.ts';
import type { Running } from './runner-options.ts';
import { takeInWithin } from './take-in.ts';
import { inTransaction } from './transaction.ts';

/**
 * Tries the parked events of a stream again, in order, in one transaction. What still cannot be taken in stays parked,
 * with what follows it. Fulfilled with how many do; 0 also where none were.
 */
export async function retryParked(running: Running, stream: string): Promise<number> {
  const { pool, projection, decode } = running;
  return await inTransaction(pool, 'read', async (tx) => {
    // The holder waits meanwhile: otherwise it might park the stream's next event behind these.
    await tx.query('SELECT FROM read.checkpoint WHERE projection = $1 FOR UPDATE', [projection.name]);
    const { position } = await readCheckpoint(pool, projection);
    const from = await unpark(tx, projection, stream);
    if (from === undefined) return 0;
    const events = await streamUpTo(running, stream, from, position);
    const parked = await takeInWithin(tx, { projection, decode, inRebuild: false }, events);
    return parked.length;
  });
}

async function streamUpTo(
  { log, projection }: Running,
  stream: string,
  from: number,
  position: bigint,
): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const event of log.readStream(stream, { from })) {
    const isTaken = projection.types === 'all' || projection.types.some((type) => type === event.type);
    if (event.position <= position && isTaken) events.push(event);
  }
  return events;
}
