import pg from 'pg';
import type { RecordedEvent } from '#event-log/port';
import { firstIdOf, knownColumns, knownValues } from '../log-identity/known-log.ts';
import { IncompleteCopy } from './errors.ts';
import { sumOfCopy, type EventSummer } from './event-sum.ts';
import { logPages } from './log-pages.ts';
import { spendRebuildToken, type RebuildToken } from './rebuild-token.ts';
import type { ProjectionRun } from './runner-options.ts';
import { applyPageWithin } from './apply-page.ts';
import { inLongTransaction, type Transaction } from './transaction.ts';

const attempts = 20;

/** Progress of a rebuild: events of the log taken in, and the position of the last. */
export interface RebuildResult {
  readonly events: number;
  readonly position: bigint;
}

/** Progress of a copy, and the last event that it took in. */
export interface CopyProgress extends RebuildResult {
  readonly last?: RecordedEvent | undefined;
}

/** A copy that is to take its place, and what it is to hold. */
export interface FullCopy {
  readonly built: CopyProgress;
  /** Of the log, up to where the copy stands or beyond. */
  readonly inLog: EventSummer;
  readonly token: RebuildToken;
}

/** Puts the copy in place. A reader may hold the live tables for long: those behind it must not wait for as long as that. `settle` is done in the same transaction. */
export async function swapInCopy(
  run: ProjectionRun,
  copy: FullCopy,
  settle?: (tx: Transaction) => Promise<void>,
): Promise<RebuildResult> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inLongTransaction(run.pool, 'read_next', async (tx) => {
        const built = await swapInCopyWithin(tx, run, copy);
        await settle?.(tx);
        return built;
      });
    } catch (error) {
      const waited = error instanceof pg.DatabaseError && error.code === '55P03';
      if (!waited || attempt === attempts) throw error;
    }
  }
}

/**
 * Holds the live projector up for as long as it takes to copy what it has written since, to compare the copy with the log,
 * and to change the tables. The projector's next page finds the checkpoint moved, or not, and goes on from there: the
 * epoch stays its own.
 */
async function swapInCopyWithin(tx: Transaction, run: ProjectionRun, copy: FullCopy): Promise<RebuildResult> {
  const { name, version, tables } = run.projection;
  await spendRebuildToken(tx, name, copy.token);
  await tx.query('INSERT INTO read.checkpoint (projection, version) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    name,
    version,
  ]);
  await tx.query('SELECT FROM read.checkpoint WHERE projection = $1 FOR UPDATE', [name]);
  const built = await lastPages(tx, run, copy);
  await compare(tx, run, copy.inLog, built);
  await tx.query('SET LOCAL synchronous_commit TO DEFAULT');
  await tx.query("SET LOCAL lock_timeout = '3s'");
  await tx.query('SELECT read.take_place($1)', [tables]);
  await tx.query('DELETE FROM read.parked_event WHERE projection = $1 AND NOT in_rebuild', [name]);
  await tx.query('UPDATE read.parked_event SET in_rebuild = false WHERE projection = $1', [name]);
  const known = built.last ? { firstId: await firstIdOf(run.log), last: built.last } : {};
  await tx.query(
    `UPDATE read.checkpoint SET position = $2, version = $3,
       (${knownColumns}) = ROW ($4::uuid, $5::uuid, $6::text, $7::int, $8::bigint) WHERE projection = $1`,
    [name, String(built.position), version, ...knownValues(known)],
  );
  return { events: built.events, position: built.position };
}

/** Applies the pages that came since the copy was filled. */
async function lastPages(
  tx: Transaction,
  run: ProjectionRun,
  { built, inLog }: FullCopy,
): Promise<CopyProgress> {
  const { log, projection, decode } = run;
  let filled = built;
  for await (const page of logPages(log, projection, built.position)) {
    inLog.add(page);
    await applyPageWithin(tx, { projection, decode, inRebuild: true }, page);
    filled = advanceCopy(filled, page);
  }
  return filled;
}

/** Progress of a copy with one more page. */
export function advanceCopy(
  { events, position, last }: CopyProgress,
  page: readonly RecordedEvent[],
): CopyProgress {
  const newest = page.at(-1) ?? last;
  return { events: events + page.length, position: newest?.position ?? position, last: newest };
}

/** Throws `IncompleteCopy` unless the copy holds the events of the log, each taken in or parked. */
async function compare(
  tx: Transaction,
  { projection }: ProjectionRun,
  inLog: EventSummer,
  built: RebuildResult,
): Promise<void> {
  const [held, wanted] = [await sumOfCopy(tx, projection), inLog.total];
  if (held.events !== wanted.events || held.sum !== wanted.sum) {
    throw new IncompleteCopy(projection.name, held.events, wanted.events, built.position);
  }
}
