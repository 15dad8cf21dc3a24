import type { Log } from '#observability/logs';
import type { RunnerNews } from '#projections/runner';

/** Writes what a runner tells into the log, each as grave as it is. */
export function logRunnerNews(log: Log, news: RunnerNews): void {
  const { projection } = news;
  switch (news.is) {
    case 'parked':
      for (const { stream, version, type, error } of news.events) {
        log.error({ projection, stream, version, type, error }, 'an event was parked');
      }
      return;
    case 'trouble':
      log.warn({ projection, err: news.error }, 'trouble, trying again');
      return;
    case 'caught up':
    case 'rebuilding':
      log.debug({ projection, position: String(news.position) }, news.is);
      return;
    case 'took over':
    case 'rebuilt':
      log.info({ projection, position: String(news.position) }, news.is);
      return;
    case 'standing still':
      log.error({ projection, because: news.because }, news.is);
      return;
    case 'standing by':
      log.info({ projection }, news.is);
  }
}
