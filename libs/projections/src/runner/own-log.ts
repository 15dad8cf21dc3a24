import {
  compareLast,
  compareWithLog,
  type LogDifference,
  type ComparedModel,
} from '../log-identity/compare-with-log.ts';
import { firstIdOf, type KnownEvent, type KnownLog } from '../log-identity/known-log.ts';
import type { RecordedEvent } from '#event-log/port';
import { advance, type Checkpoint } from './checkpoint.ts';
import { NotOfThisLog } from './errors.ts';
import type { ProjectionRun } from './runner-options.ts';
import { inTransaction } from './transaction.ts';

const comparedModel = (
  { projection: { name, types } }: ProjectionRun,
  { position, known }: Checkpoint,
): ComparedModel => ({
  ...{ name, position, known },
  takesAll: types === 'all',
});

/** Difference for which it cannot go on with this log; undefined where it can. */
export const differenceFrom = async (
  run: ProjectionRun,
  held: Checkpoint,
): Promise<LogDifference | undefined> =>
  compareWithLog(run.log, comparedModel(run, await withKnown(run, held)));

/** The checkpoint with what is known of the log: from the ledger, where an earlier release has left it out. */
const withKnown = async (run: ProjectionRun, held: Checkpoint): Promise<Checkpoint> =>
  isBare(held) ? { ...held, known: await knownFromLedger(run) } : held;

const isBare = ({ position, known: { last } }: Checkpoint): boolean => position > 0n && last === undefined;

/** Throws `NotOfThisLog` unless the log holds, at the checkpoint, what was taken in there: asked before each page. */
export async function checkLast(run: ProjectionRun, held: Checkpoint): Promise<void> {
  const difference = await compareLast(run.log, comparedModel(run, held));
  if (difference) throw new NotOfThisLog(run.projection.name, difference);
}

/** Knowledge of the log once a page has been taken in. */
export async function knownAfter(
  { log }: Pick<ProjectionRun, 'log'>,
  { firstId }: KnownLog,
  page: readonly RecordedEvent[],
): Promise<KnownLog> {
  return { firstId: firstId ?? (await firstIdOf(log)), last: page.at(-1) };
}

/**
 * The checkpoint to go on from, with what is known of the log: where it was taken from the ledger, it is kept now. Throws
 * `NotOfThisLog`, `LeaseLost`.
 */
export async function checkOwnLog(run: ProjectionRun, held: Checkpoint): Promise<Checkpoint> {
  const now = await withKnown(run, held);
  const difference = await compareWithLog(run.log, comparedModel(run, now));
  if (difference) throw new NotOfThisLog(run.projection.name, difference);
  if (!isBare(held)) return held;
  const to = { position: held.position, known: { ...now.known, firstId: await firstIdOf(run.log) } };
  await inTransaction(run.pool, 'read', (tx) => advance(tx, run.projection, held, to));
  return { ...held, ...to };
}

interface LedgerRow {
  readonly id: string;
  readonly stream: string;
  readonly version: number;
  readonly position: string;
}

/** The first and the last event that were taken in or parked. */
async function knownFromLedger({
  pool,
  projection: { name, ledger, types },
}: ProjectionRun): Promise<KnownLog> {
  const { rows } = await pool.query<LedgerRow>(
    `WITH taken AS (
       SELECT event_id AS id, subject AS stream, version, position FROM read.${ledger}
       UNION ALL SELECT event_id, stream, version, position FROM read.parked_event WHERE projection = $1 AND NOT in_rebuild)
     (SELECT * FROM taken ORDER BY position LIMIT 1) UNION ALL (SELECT * FROM taken ORDER BY position DESC LIMIT 1)`,
    [name],
  );
  const [first, last] = rows.map((row): KnownEvent => ({ ...row, position: BigInt(row.position) }));
  return { ...(types === 'all' && first && { firstId: first.id }), ...(last && { last }) };
}
