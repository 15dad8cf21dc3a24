import type pg from 'pg';
import type { RecordedEvent } from '#event-log/port';
import { mayBePoisonEvent } from './poison-event.ts';
import { bisectPoisonEvents } from './bisect-poison-event.ts';
import { park, skippedEvents, stoppedStreams, type ParkedEvent } from './parking.ts';
import type { Projection, RecordedFact } from './projection.ts';
import { decodePage } from './decode-page.ts';
import { inTransaction, type ModelSchema, type Transaction } from './transaction.ts';

/** Target of a page, and the work that is done with it in the same transaction. */
export interface PageApplication {
  readonly pool: pg.Pool;
  readonly projection: Projection;
  readonly decode: (event: RecordedEvent) => RecordedFact;
  readonly schema: ModelSchema;
  /** Done first, such as moving the checkpoint: nothing is written unless it fulfils. */
  readonly first: (tx: Transaction) => Promise<void>;
}

/**
 * Takes a page in, in one transaction. If something is wrong with an event, it is done again with that event parked.
 * Fulfilled with what was parked.
 */
export async function applyPage(
  intake: PageApplication,
  page: readonly RecordedEvent[],
): Promise<readonly ParkedEvent[]> {
  try {
    return await write(intake, page, applyWhole);
  } catch (error) {
    if (!mayBePoisonEvent(error)) throw error;
    return await write(intake, page, bisectPoisonEvents);
  }
}

const write = (
  { pool, schema, first, ...intake }: PageApplication,
  page: readonly RecordedEvent[],
  apply: typeof bisectPoisonEvents,
): Promise<readonly ParkedEvent[]> =>
  inTransaction(pool, schema, async (tx) => {
    await first(tx);
    return await applyPageWithin(tx, { ...intake, inRebuild: schema === 'read_next' }, page, apply);
  });

/** The same within a transaction that is under way, halving the page where it must. */
export async function applyPageWithin(
  tx: Transaction,
  {
    projection,
    decode,
    inRebuild,
  }: Pick<PageApplication, 'projection' | 'decode'> & { readonly inRebuild: boolean },
  page: readonly RecordedEvent[],
  apply: typeof bisectPoisonEvents = bisectPoisonEvents,
): Promise<readonly ParkedEvent[]> {
  const streams = page.map(({ stream }) => stream);
  const stopped = await stoppedStreams(tx, projection, inRebuild, streams);
  // Those of the live model are behind its checkpoint: no page brings them again.
  const skipped = inRebuild ? await skippedEvents(tx, projection) : new Map<string, string>();
  const { facts, parked } = decodePage(page, { stopped, skipped }, decode);
  const all = [...parked, ...(await apply(projection, facts, stopped, tx))];
  await park(tx, projection, inRebuild, all);
  return all;
}

/** The usual case: nothing is wrong, and no savepoint is needed. */
const applyWhole: typeof bisectPoisonEvents = async (projection, page, _stopped, tx) => {
  if (page.length > 0) await projection.apply(page, tx);
  return [];
};
