import type { Checkpoint } from './checkpoint.ts';
import type { ProjectionRun } from './runner-options.ts';

/** Fewer events than this do not change how a table is best read. */
const worthwhile = 500n;

/**
 * Has PostgreSQL look at the tables once many events have been taken in at one go: a table that was just filled has no
 * statistics until autovacuum comes by, and questions are then answered a hundred times as slowly. A failure is told, and
 * nothing else comes of it.
 */
export async function gatherStatistics(
  { pool, projection, tell }: ProjectionRun,
  from: Checkpoint,
  to: Checkpoint,
): Promise<void> {
  if (to.position - from.position < worthwhile) return;
  await pool
    .query('SELECT read.gather_statistics($1)', [projection.tables])
    .catch((error: unknown) => tell({ is: 'trouble', projection: projection.name, error }));
}
