import { decode } from '#event-log/codec';
import { openPool } from '#postgres/connections';
import { createRunner, type RunnerNews, type Runner } from '#projections/runner';
import { timelineProjection } from '#read-models/timeline';
import { withLog, type LogPlace } from './with-log.ts';

/** Every read model that can be rebuilt. */
const projections = [timelineProjection];

/** Does something with the read models, as the role that keeps them. */
export async function withRunner<Result>(
  place: LogPlace,
  tell: (news: RunnerNews) => void,
  act: (runner: Runner) => Promise<Result>,
): Promise<Result> {
  const pool = openPool({ url: place.postgresUrl, name: 'throughline-cli', work: 'pages', most: 4 });
  try {
    return await withLog(place, (log) => act(createRunner({ log, pool, projections, decode, tell })));
  } finally {
    await pool.end();
  }
}
