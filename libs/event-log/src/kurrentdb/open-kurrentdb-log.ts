import { logClosed } from '../append-batching/append-outcome.ts';
import { AppendBatcher } from '../append-batching/append-batcher.ts';
import { readAll } from '../paging/read-all.ts';
import { subscribe } from '../paging/subscribe.ts';
import { LogUnavailable, StreamNotFound, UnwritableRequest } from '../port/errors.ts';
import type { EventLog } from '../port/event-log.ts';
import { withRangeChecks } from '../readable/with-range-checks.ts';
import { NewEventSignal } from '../waiting/new-event-signal.ts';
import { checkAddress } from './address.ts';
import { appendToKurrentDb } from './append-batch.ts';
import { nextKurrentDbBatch } from './batch.ts';
import { Clients, connect, type Connect } from './clients.ts';
import { isTransientInKurrentDb } from './failures.ts';
import { KurrentDbListener } from './kurrentdb-listener.ts';
import { isInternalStream } from './names.ts';
import { kurrentDbLogSettings, type KurrentDbLogOptions } from './options.ts';
import { KurrentDbPages } from './pages.ts';
import { readKurrentDbStream } from './streams.ts';

/**
 * The log in KurrentDB. Connects when it is first asked. Throws `UnusableAddress`. Takes no stream whose name begins
 * with `$` or `id:`.
 */
export function openKurrentDbLog(options: KurrentDbLogOptions, connecting: Connect = connect): EventLog {
  checkAddress(options.url);
  const settings = kurrentDbLogSettings(options);
  const { pageSize, pollMilliseconds, onTrouble } = settings;
  const closing = new AbortController();
  const clients = new Clients(settings, connecting, closing.signal);
  const newEvents = new NewEventSignal();
  const source = new KurrentDbPages(clients);
  const listener = new KurrentDbListener(clients, newEvents);
  const batcher = new AppendBatcher(
    nextKurrentDbBatch,
    (requests) => appendToKurrentDb(clients, requests),
    () => newEvents.raise(),
  );
  const open = () => {
    if (closing.signal.aborted) throw logClosed();
  };
  return withRangeChecks({
    async append(request) {
      if (typeof request.stream === 'string' && isInternalStream(request.stream))
        throw reserved(request.stream);
      return batcher.append(request);
    },
    async *readStream(stream, range) {
      open();
      // What stands there is the server's, or this engine's own.
      if (isInternalStream(stream)) throw new StreamNotFound(stream);
      yield* readKurrentDbStream(clients, stream, { ...range, pageSize });
    },
    async *readAll({ signal, ...range }) {
      open();
      yield* readAll(clients.patientSource(source, signal), { pageSize, ...range });
    },
    subscribe({ signal, ...range }) {
      listener.start();
      return subscribe(
        {
          source,
          newEvents,
          pollMilliseconds,
          onTrouble,
          isTransient: (error) => error instanceof LogUnavailable && isTransientInKurrentDb(error.cause),
        },
        { types: undefined, pageSize, ...range, signal: AbortSignal.any([signal, closing.signal]) },
      );
    },
    async head({ signal } = {}) {
      open();
      return clients.patientSource(source, signal).head();
    },
    async dispose() {
      closing.abort();
      await batcher.close();
      await listener.ended();
      await clients.close();
    },
  });
}

const reserved = (stream: string): UnwritableRequest =>
  new UnwritableRequest(stream, 'name-not-allowed', 'stream', 'KurrentDB keeps names like it for itself');
