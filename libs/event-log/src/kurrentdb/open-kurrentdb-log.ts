import { logClosed, AppendBatcher } from '../append-batching/index.ts';
import { readAll, subscribe } from '../paging/index.ts';
import { LogUnavailable, StreamNotFound, UnwritableRequest, type EventLog } from '../port/index.ts';
import { checked } from '../readable/index.ts';
import { NewEventSignal } from '../waiting/index.ts';
import { checkAddress } from './address.ts';
import { appendBatch } from './append-batch.ts';
import { nextBatch } from './batch.ts';
import { Clients, connect, type Connect } from './clients.ts';
import { isPassing } from './failures.ts';
import { Listening } from './listening.ts';
import { isInternalStream } from './names.ts';
import { settingsOf, type KurrentDbLogOptions } from './options.ts';
import { Pages } from './pages.ts';
import { readStream } from './streams.ts';

/**
 * The log in KurrentDB. Connects when it is first asked. Throws `UnusableAddress`. Takes no stream whose name begins
 * with `$` or `id:`.
 */
export function openKurrentDbLog(options: KurrentDbLogOptions, connecting: Connect = connect): EventLog {
  checkAddress(options.url);
  const settings = settingsOf(options);
  const { pageSize, pollMilliseconds, onTrouble } = settings;
  const closing = new AbortController();
  const clients = new Clients(settings, connecting, closing.signal);
  const newEvents = new NewEventSignal();
  const source = new Pages(clients);
  const listening = new Listening(clients, newEvents);
  const batcher = new AppendBatcher(
    nextBatch,
    (requests) => appendBatch(clients, requests),
    () => newEvents.raise(),
  );
  const open = () => {
    if (closing.signal.aborted) throw logClosed();
  };
  return checked({
    async append(request) {
      if (typeof request.stream === 'string' && isInternalStream(request.stream))
        throw reserved(request.stream);
      return batcher.append(request);
    },
    async *readStream(stream, range) {
      open();
      // What stands there is the server's, or this engine's own.
      if (isInternalStream(stream)) throw new StreamNotFound(stream);
      yield* readStream(clients, stream, { ...range, pageSize });
    },
    async *readAll({ signal, ...range }) {
      open();
      yield* readAll(clients.patientSource(source, signal), { pageSize, ...range });
    },
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
    async head({ signal } = {}) {
      open();
      return clients.patientSource(source, signal).head();
    },
    async dispose() {
      closing.abort();
      await batcher.close();
      await listening.ended();
      await clients.close();
    },
  });
}

const reserved = (stream: string): UnwritableRequest =>
  new UnwritableRequest(stream, 'name-not-allowed', 'stream', 'KurrentDB keeps names like it for itself');
