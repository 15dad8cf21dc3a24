import type { EventLog } from '../port/index.ts';
import { appendBatch } from './append-batch.ts';
import { Bell } from './bell.ts';
import { openConnections } from './connections.ts';
import { Gathering } from './gathering.ts';
import { Listening } from './listening.ts';
import { Notifying } from './notifying.ts';
import { settingsOf, type PostgresLogOptions } from './options.ts';
import { readHead } from './pages.ts';
import { readAll } from './read-all.ts';
import { readStream } from './read-stream.ts';
import { subscribe } from './subscribe.ts';

/** The log in PostgreSQL. Connects when it is first asked; `migrateEventLog` must have made its schema. */
export function openPostgresLog(options: PostgresLogOptions): EventLog {
  const settings = settingsOf(options);
  const reading = openConnections(settings, settings.readers);
  const writing = openConnections(settings, 1);
  // What a NOTIFY says needs no disk.
  const telling = openConnections(settings, 1, { options: '-c synchronous_commit=off' });

  const bell = new Bell();
  const closing = new AbortController();
  const listening = new Listening(settings, bell, closing.signal);
  const notifying = new Notifying(telling, settings.onTrouble);
  const gathering = new Gathering(
    (requests, rounds) => appendBatch(writing, requests, rounds),
    () => {
      bell.ring();
      notifying.news();
    },
  );

  const { pageSize } = settings;
  return {
    append: (request) => gathering.append(request),
    readStream: (stream, range) => readStream(reading, stream, { ...range, pageSize }),
    readAll: (range) => readAll(reading, { pageSize, ...range }),
    subscribe({ signal, ...range }) {
      listening.start();
      return subscribe(
        { connections: reading, bell, settings },
        { types: undefined, pageSize, ...range, signal: AbortSignal.any([signal, closing.signal]) },
      );
    },
    head: () => readHead(reading),
    async dispose() {
      closing.abort();
      await gathering.close();
      await Promise.all([notifying.close(), listening.ended()]);
      await Promise.all([reading.end(), writing.end(), telling.end()]);
    },
  };
}
