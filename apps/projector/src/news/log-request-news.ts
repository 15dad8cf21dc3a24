import type { Log } from '#observability/logs';
import type { RequestNews } from '#operations/carrying-out';

/** Writes into the log what becomes of what operators ask. */
export function logRequestNews(log: Log, news: RequestNews): void {
  switch (news.is) {
    case 'carried out': {
      const { id, action, projection, eventId } = news.request;
      log.info(
        { request: id, action, projection, eventId, outcome: news.outcome },
        'a request was carried out',
      );
      return;
    }
    case 'request failed':
      log.error({ err: news.error }, 'a request could not be carried out');
      return;
    case 'trouble with requests':
      log.warn({ err: news.error }, 'requests wait: trying again');
  }
}
