import type { RecordedEvent } from '#event-log/port';
import { applyPageWithin } from './apply-page.ts';
import { keepAttempts, unpark } from './parking.ts';
import type { Projection } from './projection.ts';
import type { ProjectionRun } from './runner-options.ts';
import { inTransaction, type Transaction } from './transaction.ts';

/**
 * Tries the parked events of a stream again, in order, in one transaction. What still cannot be taken in stays parked,
 * with what follows it; what is skipped stays so. Fulfilled with how many do; 0 also where none were.
 */
export async function retryParked(run: ProjectionRun, stream: string): Promise<number> {
  return await inTransaction(run.pool, 'read', async (tx) => {
    await holdCheckpoint(tx, run.projection);
    return await retryStream(tx, run, stream);
  });
}

/** The same within a transaction that holds the checkpoint. */
export async function retryStream(tx: Transaction, run: ProjectionRun, stream: string): Promise<number> {
  const { projection, decode } = run;
  const before = await unpark(tx, projection, stream);
  if (before.length === 0) return 0;
  const from = Math.min(...before.map(({ version }) => version));
  const positions = new Set(before.map(({ position }) => BigInt(position)));
  const events: RecordedEvent[] = [];
  for await (const event of run.log.readStream(stream, { from }))
    if (positions.has(event.position)) events.push(event);
  const parked = await applyPageWithin(tx, { projection, decode, inRebuild: false }, events);
  await keepAttempts(tx, projection, before);
  return parked.length;
}

/**
 * Locks the checkpoint for the rest of the transaction. The holder waits meanwhile, and so does a rebuild that would take its
 * place: otherwise the one might park the stream's next event behind these, and the other leave them in tables that are gone.
 */
export async function holdCheckpoint(tx: Transaction, { name }: Projection): Promise<void> {
  await tx.query('SELECT FROM read.checkpoint WHERE projection = $1 FOR UPDATE', [name]);
}
