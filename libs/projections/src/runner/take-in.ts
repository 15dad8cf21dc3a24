import type pg from 'pg';
import type { RecordedEvent } from '#event-log/port';
import { mayBeFaultOfEvent } from './fault.ts';
import { isolate } from './isolate.ts';
import { park, stoppedStreams, type ParkedEvent } from './parking.ts';
import type { Projection, RecordedFact } from './projection.ts';
import { sortOut } from './sort-out.ts';
import { inTransaction, type Schema, type Transaction } from './transaction.ts';

/** Where a page goes, and what is done with it in the same transaction. */
export interface Intake {
  readonly pool: pg.Pool;
  readonly projection: Projection;
  readonly decode: (event: RecordedEvent) => RecordedFact;
  readonly schema: Schema;
  /** Done first, such as moving the checkpoint: nothing is written unless it fulfils. */
  readonly first: (tx: Transaction) => Promise<void>;
}

/**
 * Takes a page in, in one transaction. If something is wrong with an event, it is done again with that event parked.
 * Fulfilled with what was parked.
 */
export async function takeIn(
  intake: Intake,
  page: readonly RecordedEvent[],
): Promise<readonly ParkedEvent[]> {
  try {
    return await write(intake, page, whole);
  } catch (error) {
    if (!mayBeFaultOfEvent(error)) throw error;
    return await write(intake, page, isolate);
  }
}

const write = (
  { pool, schema, first, ...intake }: Intake,
  page: readonly RecordedEvent[],
  apply: typeof isolate,
): Promise<readonly ParkedEvent[]> =>
  inTransaction(pool, schema, async (tx) => {
    await first(tx);
    return await takeInWithin(tx, { ...intake, inRebuild: schema === 'read_next' }, page, apply);
  });

/** The same within a transaction that is under way, halving the page where it must. */
export async function takeInWithin(
  tx: Transaction,
  { projection, decode, inRebuild }: Pick<Intake, 'projection' | 'decode'> & { readonly inRebuild: boolean },
  page: readonly RecordedEvent[],
  apply: typeof isolate = isolate,
): Promise<readonly ParkedEvent[]> {
  const streams = page.map(({ stream }) => stream);
  const stopped = await stoppedStreams(tx, projection, inRebuild, streams);
  const { facts, parked } = sortOut(page, stopped, decode);
  const all = [...parked, ...(await apply(projection, facts, stopped, tx))];
  await park(tx, projection, inRebuild, all);
  return all;
}

/** The usual case: nothing is wrong, and no savepoint is needed. */
const whole: typeof isolate = async (projection, page, _stopped, tx) => {
  if (page.length > 0) await projection.apply(page, tx);
  return [];
};
