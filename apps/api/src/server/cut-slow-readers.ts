import type { Server, Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Time for which somebody may take nothing of what is waiting for them, and the time between two looks. In
 * milliseconds.
 */
export interface SlowReaderLimits {
  readonly patienceMs: number;
  readonly lookEveryMs: number;
}

const usual: SlowReaderLimits = { patienceMs: 15_000, lookEveryMs: 1_000 };

interface Taken {
  bytes: number;
  at: number;
}

/**
 * Ends connections whose reader takes nothing more of an answer, so that what was kept for it is let go: its bytes here,
 * and where it came from. Answers go out in pieces (see `sendInPieces`), so that whoever takes less than one of them in
 * all that time counts as taking nothing. Time in which there is nothing to take does not count.
 */
export function cutSlowReaders(
  server: FastifyInstance,
  { patienceMs, lookEveryMs }: SlowReaderLimits = usual,
): void {
  const open = new Map<Socket, Taken>();
  const look = (): void => {
    const now = performance.now();
    for (const [socket, taken] of open) {
      const bytes = socket.bytesWritten - socket.writableLength;
      if (socket.writableLength === 0 || bytes !== taken.bytes) open.set(socket, { bytes, at: now });
      else if (now - taken.at >= patienceMs) socket.destroy();
    }
  };
  const { server: http } = server as { server: Server };
  http.on('connection', (socket: Socket) => {
    open.set(socket, { bytes: 0, at: performance.now() });
    socket.once('close', () => open.delete(socket));
  });
  const looking = setInterval(look, lookEveryMs).unref();
  server.addHook('onClose', (_server, done) => {
    clearInterval(looking);
    done();
  });
}
