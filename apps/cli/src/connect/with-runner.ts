import pg from 'pg';
import { decode } from '#event-log/codec';
import { createRunner, type News, type Runner } from '#projections/runner';
import { timelineProjection } from '#read-models/timeline';
import { withLog, type LogPlace } from './with-log.ts';

/** Every read model that can be rebuilt. */
const projections = [timelineProjection];

/** Does something with the read models, as the role that keeps them. */
export async function withRunner<Result>(
  place: LogPlace,
  tell: (news: News) => void,
  act: (runner: Runner) => Promise<Result>,
): Promise<Result> {
  const pool = new pg.Pool({ connectionString: place.postgresUrl, application_name: 'throughline-cli' });
  // Without a listener an idle connection that breaks ends the process; the next query says so anyway.
  pool.on('error', () => undefined);
  try {
    return await withLog(place, (log) => act(createRunner({ log, pool, projections, decode, tell })));
  } finally {
    await pool.end();
  }
}
