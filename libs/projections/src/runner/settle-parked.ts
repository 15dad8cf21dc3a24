import { behindParkedEvent } from './parking.ts';
import type { Projection } from './projection.ts';
import { rebuild } from './rebuild.ts';
import { lockRebuild } from './rebuild-lock.ts';
import { holdCheckpoint, retryStream } from './retry-parked.ts';
import type { ProjectionRun } from './runner-options.ts';
import { inTransaction, type Transaction } from './transaction.ts';

/** Outcome of trying a parked event again, or of skipping it. */
export type ParkedOutcome = 'taken-in' | 'still-parked' | 'skipped' | 'not-parked' | 'waits';

/** Notes the outcome, in the transaction that does the work: both or neither. */
export type SettleParked = (tx: Transaction, outcome: ParkedOutcome) => Promise<void>;

/**
 * Tries a parked event again, with what waits behind it; also one that is skipped, which then is so no more. Where later events
 * of its stream were taken in without it, the model is made anew, so that each is taken in at its place. Rejects with
 * `RebuildUnderWay` while somebody else makes it anew.
 */
export async function retryEvent(
  run: ProjectionRun,
  eventId: string,
  settle: SettleParked,
): Promise<ParkedOutcome> {
  const tried = await apartFromRebuilds(run, async (tx) => {
    const event = await parkedEvent(tx, run.projection, eventId);
    if (event?.skipped === true) await markSkipped(tx, run.projection, eventId, false);
    if (event && (await isPassedOver(tx, run.projection, event))) return 'passed-over';
    if (event) await retryStream(tx, run, event.stream);
    const outcome = event ? await outcomeFor(tx, run.projection, eventId) : 'not-parked';
    await settle(tx, outcome);
    return outcome;
  });
  if (tried !== 'passed-over') return tried;
  await rebuild(run);
  return await inTransaction(run.pool, 'read', async (tx) => {
    const outcome = await outcomeFor(tx, run.projection, eventId);
    await settle(tx, outcome);
    return outcome;
  });
}

/**
 * Sets a parked event aside, and takes in what waited behind it. One that itself waits is not skipped: nothing is wrong with
 * it. Rejects with `RebuildUnderWay` while the model is made anew.
 */
export async function skipEvent(
  run: ProjectionRun,
  eventId: string,
  settle: SettleParked,
): Promise<ParkedOutcome> {
  return await apartFromRebuilds(run, async (tx) => {
    const event = await parkedEvent(tx, run.projection, eventId);
    const outcome = !event ? 'not-parked' : event.error === behindParkedEvent ? 'waits' : 'skipped';
    if (event && outcome === 'skipped') {
      await markSkipped(tx, run.projection, eventId, true);
      await retryStream(tx, run, event.stream);
    }
    await settle(tx, outcome);
    return outcome;
  });
}

/** Works in one transaction while no rebuild is under way: its copy would not have what is done here. */
async function apartFromRebuilds<Result>(
  { pool, projection }: ProjectionRun,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const lock = await lockRebuild(pool, projection.name);
  try {
    return await inTransaction(pool, 'read', async (tx) => {
      await holdCheckpoint(tx, projection);
      return await work(tx);
    });
  } finally {
    await lock.release();
  }
}

interface ParkedRow {
  readonly stream: string;
  readonly version: number;
  readonly error: string;
  readonly skipped: boolean;
}

async function parkedEvent(
  tx: Transaction,
  { name }: Projection,
  eventId: string,
): Promise<ParkedRow | undefined> {
  const [row] = await tx.query<ParkedRow>(
    `SELECT stream, version, error, skipped FROM read.parked_event
     WHERE projection = $1 AND NOT in_rebuild AND event_id = $2`,
    [name, eventId],
  );
  return row;
}

async function markSkipped(
  tx: Transaction,
  { name }: Projection,
  eventId: string,
  skipped: boolean,
): Promise<void> {
  await tx.query(
    'UPDATE read.parked_event SET skipped = $3 WHERE projection = $1 AND NOT in_rebuild AND event_id = $2',
    [name, eventId, skipped],
  );
}

/** True where later events of its stream were taken in. */
async function isPassedOver(
  tx: Transaction,
  { ledger }: Projection,
  { stream, version }: ParkedRow,
): Promise<boolean> {
  const later = await tx.query(`SELECT FROM ${ledger} WHERE subject = $1 AND version > $2 LIMIT 1`, [
    stream,
    version,
  ]);
  return later.length > 0;
}

const outcomeFor = async (
  tx: Transaction,
  projection: Projection,
  eventId: string,
): Promise<'taken-in' | 'still-parked'> =>
  (await parkedEvent(tx, projection, eventId)) ? 'still-parked' : 'taken-in';
