import type pg from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Replay } from '#contracts/replay';
import { KnownAfterToday, PositionNotReached, type ReplaySide } from './errors.ts';
import type { ReplayQuestion, ResolvedReplay } from './question.ts';
import {
  readModelStateOf,
  readModelStateQuery,
  type ReadModelState,
  type ReadModelStateRow,
} from './read-model-state.ts';

/** One snapshot of the read models, and the clocks to read it with. */
export interface Reading {
  readonly manager: EntityManager;
  readonly replay: ResolvedReplay;
  /**
   * Identity of the rows: the same text, and the same clocks, find the same rows. They change at positions gone by
   * when a rebuilt model takes their place, or when events that were parked are taken in after all.
   */
  readonly rows: string;
}

/**
 * Reads at the three clocks, resolved, in one snapshot: everything that `work` reads is of the same moment, the checkpoint
 * included. Rejects with `KnownAfterToday`, `PositionNotReached`.
 */
export async function atReplay<Answer>(
  database: DataSource,
  question: ReplayQuestion,
  work: (reading: Reading) => Promise<Answer>,
): Promise<Answer> {
  refuseTomorrow(question);
  return await inSnapshot(database, (runner, { reached, rows }) =>
    work({ manager: runner.manager, replay: resolved(question, reached), rows }),
  );
}

/** Throws `KnownAfterToday` for a day of knowledge that is not over. */
export function refuseTomorrow({ replay: { knownAt }, today }: ReplayQuestion, side: ReplaySide = ''): void {
  if (knownAt !== undefined && knownAt > today) throw new KnownAfterToday(knownAt, today, side);
}

/** The clocks to answer with, where the read model stands at `reached`. Throws `PositionNotReached`. */
export function resolved(
  { replay: { asAt, knownAt, atPosition }, today }: ReplayQuestion,
  reached: bigint,
  side: ReplaySide = '',
): ResolvedReplay {
  if (atPosition !== undefined && atPosition > reached)
    throw new PositionNotReached(atPosition, reached, side);
  return { asAt: asAt ?? today, knownAt: knownAt ?? today, atPosition: atPosition ?? reached };
}

// One message, for each has its way there and back. The lock comes before the snapshot: a rebuild that puts new tables in
// place waits, or has been. Otherwise the snapshot, which begins with the SELECT, could be older than the rows of a table
// that takes its place in between, and would find it empty.
const begin = `START TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
               LOCK TABLE read.timeline IN ACCESS SHARE MODE;
               ${readModelStateQuery}`;

async function inSnapshot<Answer>(
  database: DataSource,
  work: (runner: QueryRunner, begun: ReadModelState) => Promise<Answer>,
): Promise<Answer> {
  const runner = database.createQueryRunner();
  let answered = false;
  try {
    const answer = await work(runner, await begun(runner));
    answered = true;
    return answer;
  } finally {
    // Nothing was written, so nobody waits for the end.
    void runner
      .query(answered ? 'COMMIT' : 'ROLLBACK')
      .catch(() => undefined)
      .finally(() => runner.release());
  }
}

/** TypeORM (1.1) gives no rows for several statements in one message; `pg` gives those of each. */
async function begun(runner: QueryRunner): Promise<ReadModelState> {
  const client = (await runner.connect()) as pg.PoolClient;
  const results: unknown = await client.query(begin);
  return readModelStateOf((results as readonly pg.QueryResult<ReadModelStateRow>[]).at(-1)?.rows[0]);
}

/** The clocks as an answer says them. */
export const replayView = ({ asAt, knownAt, atPosition }: ResolvedReplay): Replay => ({
  asAt,
  knownAt,
  atPosition: String(atPosition),
});
