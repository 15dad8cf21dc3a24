import type pg from 'pg';
import type { Checkpoint } from './checkpoint.ts';
import type { Projection } from './projection.ts';

/**
 * Says that the holder of the epoch lives, and `because` of what it does not go on, if it does not. One who has lost the lease
 * says nothing, and learns of it here: false.
 */
export async function beat(
  pool: pg.Pool,
  { name }: Projection,
  { epoch }: Checkpoint,
  because?: string,
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `INSERT INTO read.heartbeat AS last (projection, epoch, beat_at, because) VALUES ($1, $2, clock_timestamp(), $3)
     ON CONFLICT (projection) DO UPDATE SET (epoch, beat_at, because) = (excluded.epoch, excluded.beat_at, excluded.because)
     WHERE last.epoch <= excluded.epoch`,
    [name, String(epoch), because ?? null],
  );
  return rowCount === 1;
}

/** Says that the holder of the epoch leaves, so that nobody need wait for its silence. */
export async function leave(pool: pg.Pool, { name }: Projection, { epoch }: Checkpoint): Promise<void> {
  await pool.query("UPDATE read.heartbeat SET beat_at = '-infinity' WHERE projection = $1 AND epoch = $2", [
    name,
    String(epoch),
  ]);
}

/** True if whoever holds the projection has not been heard of for so long, by the database's clock. */
export async function isSilent(pool: pg.Pool, { name }: Projection, forMs: number): Promise<boolean> {
  const { rowCount } = await pool.query(
    `SELECT FROM read.heartbeat
     WHERE projection = $1 AND beat_at > clock_timestamp() - $2 * interval '1 millisecond'`,
    [name, forMs],
  );
  return rowCount === 0;
}
