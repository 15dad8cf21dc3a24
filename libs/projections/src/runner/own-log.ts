import {
  compareLast,
  compareWithLog,
  firstIdOf,
  type KnownEvent,
  type KnownLog,
  type LogDifference,
  type Standing,
} from '../log-identity/index.ts';
import type { RecordedEvent } from '#event-log/port';
import { advance, type Checkpoint } from './checkpoint.ts';
import { NotOfThisLog } from './errors.ts';
import type { Running } from './runner-options.ts';
import { inTransaction } from './transaction.ts';

const standing = ({ projection: { name, types } }: Running, { position, known }: Checkpoint): Standing => ({
  ...{ name, position, known },
  takesAll: types === 'all',
});

/** Why it cannot go on with this log; undefined where it can. */
export const differenceFrom = async (
  running: Running,
  held: Checkpoint,
): Promise<LogDifference | undefined> =>
  compareWithLog(running.log, standing(running, await withKnown(running, held)));

/** Where an earlier release left the checkpoint without what is known of the log, the ledger says it. */
const withKnown = async (running: Running, held: Checkpoint): Promise<Checkpoint> =>
  isBare(held) ? { ...held, known: await knownFromLedger(running) } : held;

const isBare = ({ position, known: { last } }: Checkpoint): boolean => position > 0n && last === undefined;

/** Throws `NotOfThisLog` unless the log holds, at the checkpoint, what was taken in there: asked before each page. */
export async function checkLast(running: Running, held: Checkpoint): Promise<void> {
  const difference = await compareLast(running.log, standing(running, held));
  if (difference) throw new NotOfThisLog(running.projection.name, difference);
}

/** What is known of the log once a page has been taken in. */
export async function knownAfter(
  { log }: Pick<Running, 'log'>,
  { firstId }: KnownLog,
  page: readonly RecordedEvent[],
): Promise<KnownLog> {
  return { firstId: firstId ?? (await firstIdOf(log)), last: page.at(-1) };
}

/**
 * The checkpoint to go on from, with what is known of the log: where it was taken from the ledger, it is kept now. Throws
 * `NotOfThisLog`, `LeaseLost`.
 */
export async function checkLog(running: Running, held: Checkpoint): Promise<Checkpoint> {
  const now = await withKnown(running, held);
  const difference = await compareWithLog(running.log, standing(running, now));
  if (difference) throw new NotOfThisLog(running.projection.name, difference);
  if (!isBare(held)) return held;
  const to = { position: held.position, known: { ...now.known, firstId: await firstIdOf(running.log) } };
  await inTransaction(running.pool, 'read', (tx) => advance(tx, running.projection, held, to));
  return { ...held, ...to };
}

interface LedgerRow {
  readonly id: string;
  readonly stream: string;
  readonly version: number;
  readonly position: string;
}

/** What was taken in or parked first and last. */
async function knownFromLedger({ pool, projection: { name, ledger, types } }: Running): Promise<KnownLog> {
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
