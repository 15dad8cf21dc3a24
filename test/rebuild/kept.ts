import pg from 'pg';
import { decode } from '#event-log/codec';
import type { EventLog } from '#event-log/port';
import { createRunner, type Runner } from '#projections/runner';
import { timelineProjection } from '#read-models/timeline';
import type { LogDatabase } from '../own-cluster/own-cluster.ts';

/** Does something as the one that keeps the read models. */
export async function keptBy<Result>(
  { projector }: LogDatabase,
  log: EventLog,
  act: (runner: Runner) => Promise<Result>,
): Promise<Result> {
  const pool = new pg.Pool({ connectionString: projector, max: 4 });
  pool.on('error', () => undefined);
  try {
    return await act(createRunner({ log, pool, decode, projections: [timelineProjection] }));
  } finally {
    await pool.end();
  }
}
