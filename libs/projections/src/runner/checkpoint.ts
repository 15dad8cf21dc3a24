import type pg from 'pg';
import { Outrun } from './errors.ts';
import type { Projection } from './projection.ts';
import type { Transaction } from './transaction.ts';

/** Where a projection stands. Whoever took over last holds the highest epoch, and nobody else writes. */
export interface Checkpoint {
  readonly position: bigint;
  readonly epoch: bigint;
  /** The version of the projection that made the rows. */
  readonly version: number;
}

interface Row {
  readonly position: string;
  readonly epoch: string;
  readonly version: number;
}

const checkpointOf = ({ position, epoch, version }: Row): Checkpoint => ({
  position: BigInt(position),
  epoch: BigInt(epoch),
  version,
});

/** Where it stands; at the beginning of the log if it never ran. */
export async function readCheckpoint(pool: pg.Pool, { name, version }: Projection): Promise<Checkpoint> {
  const { rows } = await pool.query<Row>(
    'SELECT position, epoch, version FROM read.checkpoint WHERE projection = $1',
    [name],
  );
  return rows[0] ? checkpointOf(rows[0]) : { position: 0n, epoch: 0n, version };
}

/** Takes over, whoever held it. */
export async function claim(pool: pg.Pool, { name, version }: Projection): Promise<Checkpoint> {
  const { rows } = await pool.query<Row>(
    `INSERT INTO read.checkpoint AS mine (projection, version, epoch) VALUES ($1, $2, 1)
     ON CONFLICT (projection) DO UPDATE SET epoch = mine.epoch + 1,
       version = CASE mine.position WHEN 0 THEN excluded.version ELSE mine.version END
     RETURNING position, epoch, version`,
    [name, version],
  );
  const [row] = rows;
  if (!row) throw new Outrun(name);
  return checkpointOf(row);
}

/** Takes over from one who has fallen silent; undefined if somebody else did so first. */
export async function claimFrom(
  pool: pg.Pool,
  { name }: Projection,
  silent: Checkpoint,
): Promise<Checkpoint | undefined> {
  const { rows } = await pool.query<Row>(
    `UPDATE read.checkpoint SET epoch = epoch + 1 WHERE projection = $1 AND epoch = $2
     RETURNING position, epoch, version`,
    [name, String(silent.epoch)],
  );
  return rows[0] && checkpointOf(rows[0]);
}

/** Moves on, in the transaction that writes the page; throws `Outrun` unless it stands where `held` says. */
export async function advance(
  tx: Transaction,
  { name }: Projection,
  held: Checkpoint,
  to: bigint,
): Promise<void> {
  const moved = await tx.query(
    `UPDATE read.checkpoint SET position = $4 WHERE projection = $1 AND position = $2 AND epoch = $3
     RETURNING projection`,
    [name, String(held.position), String(held.epoch), String(to)],
  );
  if (moved.length !== 1) throw new Outrun(name);
}
