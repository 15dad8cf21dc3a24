import { AppendBatcher } from '../append-batching/append-batcher.ts';
import { retryingSource, type PageSource } from '../paging/source.ts';
import { readAll } from '../paging/read-all.ts';
import { subscribe } from '../paging/subscribe.ts';
import { LogUnavailable } from '../port/errors.ts';
import type { EventLog } from '../port/event-log.ts';
import { withRangeChecks } from '../readable/with-range-checks.ts';
import { NewEventSignal } from '../waiting/new-event-signal.ts';
import { withRetries, type RetryPolicy } from '../waiting/retry-policy.ts';
import { appendToPostgres } from './append-batch.ts';
import { nextPostgresBatch } from './batch.ts';
import { openConnections, connectionOptionsOf, retryingConnections } from './connections.ts';
import { isAway, isTransientInPostgres } from './failures.ts';
import { PostgresListener } from './postgres-listener.ts';
import { PostgresNotifier } from './postgres-notifier.ts';
import { postgresLogSettings, type PostgresLogOptions } from './options.ts';
import { readHead, readPage } from './pages.ts';
import { readPostgresStream } from './read-stream.ts';

/** The log in PostgreSQL. Connects when it is first asked; `migrateEventLog` must have made its schema. */
export function openPostgresLog(options: PostgresLogOptions): EventLog {
  const settings = postgresLogSettings(options);
  const reading = openConnections(connectionOptionsOf(settings, 'questions'), settings.readers);
  const writing = openConnections(connectionOptionsOf(settings, 'appending'), 1);
  // What a NOTIFY says needs no disk.
  const telling = openConnections(
    { ...connectionOptionsOf(settings, 'questions'), settings: { synchronous_commit: 'off' } },
    1,
  );

  const newEvents = new NewEventSignal();
  const closing = new AbortController();
  const listener = new PostgresListener(settings, newEvents, closing.signal);
  const notifier = new PostgresNotifier(telling, settings.onTrouble);
  const { pageSize, pollMilliseconds, patienceMilliseconds, onTrouble } = settings;
  const retryPolicy = (signal?: AbortSignal): RetryPolicy => ({
    ...{ patienceMilliseconds, isTransient: isAway, onTrouble },
    signal: signal ? AbortSignal.any([signal, closing.signal]) : closing.signal,
  });
  const batcher = new AppendBatcher(
    nextPostgresBatch,
    (requests, rounds) => withRetries(() => appendToPostgres(writing, requests, rounds), retryPolicy()),
    () => {
      newEvents.raise();
      notifier.news();
    },
  );

  const source: PageSource = {
    head: () => readHead(reading),
    page: (range) => readPage(reading, range),
  };
  return withRangeChecks({
    append: (request) => batcher.append(request),
    readStream: (stream, { signal, ...range } = {}) =>
      readPostgresStream(retryingConnections(reading, retryPolicy(signal)), stream, { ...range, pageSize }),
    readAll: ({ signal, ...range }) =>
      readAll(retryingSource(source, retryPolicy(signal)), { pageSize, ...range }),
    subscribe({ signal, ...range }) {
      listener.start();
      return subscribe(
        {
          source,
          newEvents,
          pollMilliseconds,
          onTrouble,
          isTransient: (error) => error instanceof LogUnavailable && isTransientInPostgres(error.cause),
        },
        { types: undefined, pageSize, ...range, signal: AbortSignal.any([signal, closing.signal]) },
      );
    },
    head: ({ signal } = {}) => retryingSource(source, retryPolicy(signal)).head(),
    async dispose() {
      closing.abort();
      // Together: a call under way is cut with its connection when no answer comes.
      await Promise.all([batcher.close(), listener.ended(), reading.end(), writing.end()]);
      await Promise.all([notifier.close(), telling.end()]);
    },
  });
}
