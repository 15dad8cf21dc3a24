import type { RecordedEvent } from '#event-log/port';
import { keepAttempts, unpark } from './parking.ts';
import type { Projection } from './projection.ts';
import type { ProjectionRun } from './runner-options.ts';
import { applyPageWithin } from './apply-page.ts';
import { inTransaction, type Transaction } from './transaction.ts';

/**
 * Tries the parked events of a stream again, in order, in one transaction. What still cannot be taken in stays parked,
 * with what follows it. Fulfilled with how many do; 0 also where none were.
 */
export async function retryParked(run: ProjectionRun, stream: string): Promise<number> {
  const { pool, projection, decode } = run;
  return await inTransaction(pool, 'read', async (tx) => {
    // The holder waits meanwhile, and so does a rebuild that would take its place: otherwise the one might park the
    // stream's next event behind these, and the other leave them in tables that are gone.
    const position = await standingAt(tx, projection);
    const before = await unpark(tx, projection, stream);
    if (before.length === 0) return 0;
    const from = Math.min(...before.map(({ version }) => version));
    const events = await streamUpTo(run, stream, from, position);
    const parked = await applyPageWithin(tx, { projection, decode, inRebuild: false }, events);
    await keepAttempts(tx, projection, before);
    return parked.length;
  });
}

/** Position of the checkpoint, locked for the rest of the transaction. */
async function standingAt(tx: Transaction, { name }: Projection): Promise<bigint> {
  const [row] = await tx.query<{ readonly position: string }>(
    'SELECT position FROM read.checkpoint WHERE projection = $1 FOR UPDATE',
    [name],
  );
  return BigInt(row?.position ?? 0);
}

async function streamUpTo(
  { log, projection }: ProjectionRun,
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
