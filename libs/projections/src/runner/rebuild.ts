import { EventSummer } from './event-sum.ts';
import { logPages } from './log-pages.ts';
import { lockRebuild, type RebuildLock } from './rebuild-lock.ts';
import { checkRebuildToken, takeRebuildToken, type RebuildToken } from './rebuild-token.ts';
import type { ProjectionRun } from './runner-options.ts';
import { applyPage } from './apply-page.ts';
import {
  advanceCopy,
  swapInCopy,
  type CopyProgress,
  type FullCopy,
  type RebuildResult,
} from './swap-in-copy.ts';
import { inLongTransaction, inTransaction, type Transaction } from './transaction.ts';

/** Progress of a rebuild, for whoever waits for it. */
export interface RebuildProgress {
  /** Fills the copy; or makes its indexes, compares it with the log and puts it in place. */
  readonly stage: 'filling' | 'finishing';
  /** Events that were taken in or parked. */
  readonly events: number;
  /** As many as the model holds that it is to take the place of: more may have come since. */
  readonly ofEvents: number;
}

/** Callbacks of a rebuild. */
export interface RebuildHooks {
  readonly progress?: (progress: RebuildProgress) => void;
  /** Done in the transaction that puts the copy in place: both or neither. */
  readonly settle?: (tx: Transaction) => Promise<void>;
}

/** A rebuild that is under way. */
interface Rebuilding {
  readonly run: ProjectionRun;
  readonly token: RebuildToken;
  readonly lock: RebuildLock;
  readonly signal: AbortSignal | undefined;
  readonly tellProgress: (stage: RebuildProgress['stage'], events: number) => void;
}

/**
 * Makes the model again from the beginning of the log, beside the live one, which serves and is kept up to date
 * meanwhile; compares the copy with the log, and puts it in place in one transaction. Killed before, or told to stop by
 * `signal`, it leaves the live one as it was. Rejects with `RebuildUnderWay` if somebody else is at it; with
 * `RebuildOvertaken` if somebody else began after it; with `RebuildCutOff`, `IncompleteCopy`.
 */
export async function rebuild(
  run: ProjectionRun,
  signal?: AbortSignal,
  { progress, settle }: RebuildHooks = {},
): Promise<RebuildResult> {
  const { pool, projection, tell } = run;
  const lock = await lockRebuild(pool, projection.name);
  try {
    const token = await inTransaction(pool, 'read', (tx) => start(tx, run));
    const ofEvents = progress ? await heldEvents(run) : 0;
    const tellProgress: Rebuilding['tellProgress'] = (stage, events) =>
      progress?.({ stage, events, ofEvents: Math.max(events, ofEvents) });
    tellProgress('filling', 0);
    const full = await fullCopy({ run, token, lock, signal, tellProgress });
    const built = await swapInCopy(run, full, settle);
    tell({ is: 'rebuilt', projection: projection.name, position: built.position });
    return built;
  } finally {
    await lock.release();
  }
}

/** Events that the live model has taken in or parked. */
async function heldEvents({ pool, projection: { name, ledger } }: ProjectionRun): Promise<number> {
  const { rows } = await pool.query<{ readonly events: string }>(
    `SELECT (SELECT count(*) FROM read.${ledger})
          + (SELECT count(*) FROM read.parked_event WHERE projection = $1 AND NOT in_rebuild) AS events`,
    [name],
  );
  return Number(rows[0]?.events ?? 0);
}

async function start(
  tx: Transaction,
  { projection: { name, tables } }: ProjectionRun,
): Promise<RebuildToken> {
  const token = await takeRebuildToken(tx, name);
  await tx.query('SELECT read.start_copy($1)', [tables]);
  await tx.query('DELETE FROM read.parked_event WHERE projection = $1 AND in_rebuild', [name]);
  return token;
}

/** Filled, indexed, filled with what came meanwhile; and what the log says that it is to hold, read anew. */
async function fullCopy(rebuilding: Rebuilding): Promise<FullCopy> {
  const { run, token, lock, signal, tellProgress } = rebuilding;
  const { log, pool, projection } = run;
  const filled = await copyFrom(rebuilding, { events: 0, position: 0n });
  tellProgress('finishing', filled.events);
  await inLongTransaction(pool, 'read_next', async (tx) => {
    await checkRebuildToken(tx, projection.name, token);
    await tx.query('SELECT read.index_copy($1)', [projection.tables]);
  });
  const built = await copyFrom(rebuilding, filled);
  const inLog = new EventSummer();
  for await (const page of logPages(log, projection, 0n)) {
    signal?.throwIfAborted();
    inLog.add(page);
  }
  lock.check();
  return { built, inLog, token };
}

/** Fills the copy from where it stands up to the head of the log. */
async function copyFrom(rebuilding: Rebuilding, from: CopyProgress): Promise<CopyProgress> {
  const { run, token, lock, signal } = rebuilding;
  const { log, pool, projection, decode, tell } = run;
  let filled = from;
  const first = (tx: Transaction): Promise<void> => checkRebuildToken(tx, projection.name, token);
  for await (const page of logPages(log, projection, from.position)) {
    signal?.throwIfAborted();
    lock.check();
    await applyPage({ pool, projection, decode, schema: 'read_next', first }, page);
    filled = advanceCopy(filled, page);
    if (from.position === 0n) rebuilding.tellProgress('filling', filled.events);
    tell({ is: 'rebuilding', projection: projection.name, position: filled.position });
  }
  return filled;
}
