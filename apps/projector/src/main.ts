import { setTimeout as delay } from 'node:timers/promises';
import { decode } from '#event-log/codec';
import { openEventLog } from '#event-log/open';
import { openLog } from '#observability/logs';
import { endWhenAsked, settingsOrEnd } from '#observability/supervised';
import { openPool } from '#postgres/connections';
import { carryOutRequests } from '#operations/carrying-out';
import { createRunner } from '#projections/runner';
import { timelineProjection } from '#read-models/timeline';
import { projectorSettings } from './config.ts';
import { logRequestNews } from './news/log-request-news.ts';
import { logRunnerNews } from './news/log-runner-news.ts';

/** Time for the page in hand when the projector is to end. */
const pageInHandMs = 3_000;

const { projectorUrl, eventLogUrl, logLevel, logFile } = settingsOrEnd(() => projectorSettings(process.env));
const { log } = openLog({ service: 'projector', level: logLevel, file: logFile });
// Not the error itself: the driver hangs the whole connection on it.
const trouble = (error: unknown): void =>
  log.warn({ reason: error instanceof Error ? error.message : String(error) }, 'trouble, trying again');

const events = openEventLog({
  eventLogUrl,
  postgresUrl: projectorUrl,
  applicationName: 'throughline-projector',
  pageSize: 5_000,
  readers: 2,
  onTrouble: trouble,
});
const pool = openPool({
  url: projectorUrl,
  name: 'throughline-projector',
  work: 'pages',
  most: 4,
  onTrouble: trouble,
});

const stopping = new AbortController();
const runner = createRunner({
  log: events,
  pool,
  decode,
  projections: [timelineProjection],
  tell: (news) => logRunnerNews(log, news),
});
const following = Promise.all([
  runner.follow(stopping.signal),
  carryOutRequests({
    ...{ runner, pool, signal: stopping.signal },
    tell: (news) => logRequestNews(log, news),
  }),
]);

/**
 * The page in hand is written, the next one is not taken, and then the database is let go. A page that takes longer is
 * cut, and rolled back: whoever keeps the read models next takes it in.
 */
const stop = async (): Promise<void> => {
  stopping.abort();
  await Promise.race([following, delay(pageInHandMs)]);
  await Promise.all([events.dispose(), pool.end()]);
};
endWhenAsked(stop, { failed: (err) => log.error({ err }, 'did not end in order') });
following.catch((err: unknown) => {
  log.fatal({ err }, 'ended by a fault');
  process.exit(1);
});
