import type pg from 'pg';
import {
  knownColumns,
  knownLogOf,
  knownValues,
  type KnownLog,
  type KnownRow,
} from '../log-identity/known-log.ts';
import { LeaseLost } from './errors.ts';
import type { Projection } from './projection.ts';
import type { Transaction } from './transaction.ts';

/** Checkpoint of a projection. The holder that took over last has the highest epoch, and nobody else writes. */
export interface Checkpoint {
  readonly position: bigint;
  readonly epoch: bigint;
  /** The version of the projection that made the rows. */
  readonly version: number;
  /** The log, and how much of it was taken in. */
  readonly known: KnownLog;
  /** Raised by each rebuild that takes its place: what was read of the checkpoint before may be of another log. */
  readonly rebuilt: bigint;
}

interface Row extends KnownRow {
  readonly position: string;
  readonly epoch: string;
  readonly version: number;
  readonly rebuilt: string;
}

// The first value of each statement is the name of the projection.
const columns = `position, epoch, version, ${knownColumns},
  coalesce((SELECT token FROM read.rebuild_token AS t WHERE t.projection = $1), 0) AS rebuilt`;

const checkpointOf = (row: Row): Checkpoint => ({
  position: BigInt(row.position),
  epoch: BigInt(row.epoch),
  version: row.version,
  known: knownLogOf(row),
  rebuilt: BigInt(row.rebuilt),
});

/** Reads the checkpoint; at the beginning of the log if the projection never ran. */
export async function readCheckpoint(pool: pg.Pool, { name, version }: Projection): Promise<Checkpoint> {
  const { rows } = await pool.query<Row>(`SELECT ${columns} FROM read.checkpoint WHERE projection = $1`, [
    name,
  ]);
  return rows[0] ? checkpointOf(rows[0]) : { position: 0n, epoch: 0n, version, known: {}, rebuilt: 0n };
}

/** Takes over, whoever held it. */
export async function claimCheckpoint(pool: pg.Pool, { name, version }: Projection): Promise<Checkpoint> {
  const { rows } = await pool.query<Row>(
    `INSERT INTO read.checkpoint AS mine (projection, version, epoch) VALUES ($1, $2, 1)
     ON CONFLICT (projection) DO UPDATE SET epoch = mine.epoch + 1,
       version = CASE mine.position WHEN 0 THEN excluded.version ELSE mine.version END
     RETURNING ${columns}`,
    [name, version],
  );
  const [row] = rows;
  if (!row) throw new LeaseLost(name);
  return checkpointOf(row);
}

/** Takes over from one who has fallen silent; undefined if somebody else did so first. */
export async function claimCheckpointFrom(
  pool: pg.Pool,
  { name }: Projection,
  silent: Checkpoint,
): Promise<Checkpoint | undefined> {
  const { rows } = await pool.query<Row>(
    `UPDATE read.checkpoint SET epoch = epoch + 1 WHERE projection = $1 AND epoch = $2 RETURNING ${columns}`,
    [name, String(silent.epoch)],
  );
  return rows[0] && checkpointOf(rows[0]);
}

/** Position to go on from, and what is then known of the log. */
export type Advance = Pick<Checkpoint, 'position' | 'known'>;

/** Moves on, in the transaction that writes the page; throws `LeaseLost` unless it stands where `held` says. */
export async function advance(
  tx: Pick<Transaction, 'query'>,
  { name }: Projection,
  held: Checkpoint,
  to: Advance,
): Promise<void> {
  const moved = await tx.query(
    `UPDATE read.checkpoint SET position = $4, (${knownColumns}) = ROW ($5::uuid, $6::uuid, $7::text, $8::int, $9::bigint)
     WHERE projection = $1 AND position = $2 AND epoch = $3 RETURNING projection`,
    [name, String(held.position), String(held.epoch), String(to.position), ...knownValues(to.known)],
  );
  if (moved.length !== 1) throw new LeaseLost(name);
}
