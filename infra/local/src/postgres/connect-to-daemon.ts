import { connect } from 'node:net';
import { LocalFailure } from '../failure/local-failure.ts';
import {
  isDaemonMessage,
  onEachMessage,
  asLine,
  type DaemonMessage,
  type DaemonAddress,
} from '../postgres-daemon/messages.ts';

/** A line to a daemon whose server is ready. While it stands, the server stays up. */
export interface DaemonConnection {
  /** Of the server, on the loopback address. */
  readonly port: number;
  /** Fulfilled when the line has ended: what the daemon said last, or `broken` if it died without a word. */
  readonly ended: Promise<DaemonMessage | 'broken'>;
  /** Leaves, and waits until the server has stopped, unless somebody else uses it; or until the line has broken. */
  readonly leave: () => Promise<DaemonMessage | 'broken'>;
}

const answerMs = 5_000;

/**
 * Calls a daemon and waits until its server is ready. Undefined if nobody answers there, or it is about to stop.
 * Rejects with the `LocalFailure` that the daemon met.
 */
export async function connectToDaemon(
  address: DaemonAddress,
  onProgress: (doing: string) => void,
): Promise<DaemonConnection | undefined> {
  const socket = connect({ host: '127.0.0.1', port: address.port });
  const ended = Promise.withResolvers<DaemonMessage | 'broken'>();
  const ready = Promise.withResolvers<number | undefined>();
  let last: DaemonMessage | undefined;
  socket.setTimeout(answerMs, () => last === undefined && socket.destroy());
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    ready.resolve(undefined);
    ended.resolve(last === undefined || last.says === 'ready' || last.says === 'doing' ? 'broken' : last);
  });
  onEachMessage(socket, (message) => {
    if (!isDaemonMessage(message)) return;
    last = message;
    if (message.says === 'doing') onProgress(message.what);
    if (message.says === 'ready') ready.resolve(message.port);
    if (message.says === 'failed') ready.reject(new LocalFailure(message.code, message.message));
  });
  socket.write(asLine({ says: 'token', token: address.token }));
  const port = await ready.promise.catch((error: unknown) => {
    socket.destroy();
    throw error;
  });
  if (port === undefined) return undefined;
  const leave = (): Promise<DaemonMessage | 'broken'> => {
    if (!socket.destroyed) socket.write(asLine({ says: 'leave' }));
    return ended.promise;
  };
  return { port, ended: ended.promise, leave };
}
