import { AppendBatcher } from '../append-batching/index.ts';
import { retryingSource, readAll, subscribe, type Source } from '../paging/index.ts';
import { LogUnavailable, type EventLog } from '../port/index.ts';
import { checked } from '../readable/index.ts';
import { NewEventSignal, withRetries, type RetryPolicy } from '../waiting/index.ts';
import { appendBatch } from './append-batch.ts';
import { nextBatch } from './batch.ts';
import { openConnections, orderOf, retryingConnections } from './connections.ts';
import { isAway, isPassing } from './failures.ts';
import { Listening } from './listening.ts';
import { Notifying } from './notifying.ts';
import { settingsOf, type PostgresLogOptions } from './options.ts';
import { readHead, readPage } from './pages.ts';
import { readStream } from './read-stream.ts';

/** The log in PostgreSQL. Connects when it is first asked; `migrateEventLog` must have made its schema. */
export function openPostgresLog(options: PostgresLogOptions): EventLog {
  const settings = settingsOf(options);
  const reading = openConnections(orderOf(settings, 'questions'), settings.readers);
  const writing = openConnections(orderOf(settings, 'appending'), 1);
  // What a NOTIFY says needs no disk.
  const telling = openConnections(
    { ...orderOf(settings, 'questions'), settings: { synchronous_commit: 'off' } },
    1,
  );

  const newEvents = new NewEventSignal();
  const closing = new AbortController();
  const listening = new Listening(settings, newEvents, closing.signal);
  const notifying = new Notifying(telling, settings.onTrouble);
  const { pageSize, pollMilliseconds, patienceMilliseconds, onTrouble } = settings;
  const patience = (signal?: AbortSignal): RetryPolicy => ({
    ...{ patienceMilliseconds, isPassing: isAway, onTrouble },
    signal: signal ? AbortSignal.any([signal, closing.signal]) : closing.signal,
  });
  const batcher = new AppendBatcher(
    nextBatch,
    (requests, rounds) => withRetries(() => appendBatch(writing, requests, rounds), patience()),
    () => {
      newEvents.raise();
      notifying.news();
    },
  );

  const source: Source = {
    head: () => readHead(reading),
    page: (stretch) => readPage(reading, stretch),
  };
  return checked({
    append: (request) => batcher.append(request),
    readStream: (stream, { signal, ...range } = {}) =>
      readStream(retryingConnections(reading, patience(signal)), stream, { ...range, pageSize }),
    readAll: ({ signal, ...range }) =>
      readAll(retryingSource(source, patience(signal)), { pageSize, ...range }),
    subscribe({ signal, ...range }) {
      listening.start();
      return subscribe(
        {
          source,
          newEvents,
          pollMilliseconds,
          onTrouble,
          isPassing: (error) => error instanceof LogUnavailable && isPassing(error.cause),
        },
        { types: undefined, pageSize, ...range, signal: AbortSignal.any([signal, closing.signal]) },
      );
    },
    head: ({ signal } = {}) => retryingSource(source, patience(signal)).head(),
    async dispose() {
      closing.abort();
      // Together: a call under way is cut with its connection when no answer comes.
      await Promise.all([batcher.close(), listening.ended(), reading.end(), writing.end()]);
      await Promise.all([notifying.close(), telling.end()]);
    },
  });
}
