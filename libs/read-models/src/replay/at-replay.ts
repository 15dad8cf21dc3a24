import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Replay } from '#contracts/replay';
import { KnownAfterToday, PositionNotReached } from './errors.ts';
import type { ReplayQuestion, ResolvedReplay } from './question.ts';

/** One snapshot of the read models, and the clocks to read it with. */
export interface Reading {
  readonly manager: EntityManager;
  readonly replay: ResolvedReplay;
}

/**
 * Reads at the three clocks, resolved, in one snapshot: everything that `work` reads is of the same moment, the checkpoint
 * included. Rejects with `KnownAfterToday`, `PositionNotReached`.
 */
export async function atReplay<Answer>(
  database: DataSource,
  { replay: { asAt, knownAt, atPosition }, today }: ReplayQuestion,
  work: (reading: Reading) => Promise<Answer>,
): Promise<Answer> {
  if (knownAt !== undefined && knownAt > today) throw new KnownAfterToday(knownAt, today);
  return await inSnapshot(database, async (runner) => {
    const reached = await checkpoint(runner);
    if (atPosition !== undefined && atPosition > reached) throw new PositionNotReached(atPosition, reached);
    const replay = { asAt: asAt ?? today, knownAt: knownAt ?? today, atPosition: atPosition ?? reached };
    return await work({ manager: runner.manager, replay });
  });
}

// The lock comes before the snapshot: a rebuild that puts new tables in place waits, or has been. Otherwise the snapshot
// could be older than the rows of a table that takes its place in between, and would find it empty.
const begin = `START TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
               LOCK TABLE read.timeline IN ACCESS SHARE MODE`;

async function inSnapshot<Answer>(
  database: DataSource,
  work: (runner: QueryRunner) => Promise<Answer>,
): Promise<Answer> {
  const runner = database.createQueryRunner();
  try {
    await runner.query(begin);
    const answer = await work(runner);
    await runner.query('COMMIT');
    return answer;
  } catch (error) {
    await runner.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

async function checkpoint(runner: QueryRunner): Promise<bigint> {
  const rows = await runner.manager.query<readonly { readonly position: string }[]>(
    "SELECT position FROM read.checkpoint WHERE projection = 'timeline'",
  );
  return BigInt(rows[0]?.position ?? 0);
}

/** The clocks as an answer says them. */
export const replayView = ({ asAt, knownAt, atPosition }: ResolvedReplay): Replay => ({
  asAt,
  knownAt,
  atPosition: String(atPosition),
});
