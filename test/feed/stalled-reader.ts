import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A reader that asks for everything and takes nothing. */
export interface StalledReader {
  /** True once it was cut. */
  readonly isCut: () => boolean;
  readonly close: () => void;
}

/** Asks, and never reads. */
export async function stalledReader(
  address: string,
  localAddress: string | undefined,
): Promise<StalledReader> {
  const { hostname, port } = new URL(address);
  const options = { host: hostname, port: Number(port), ...(localAddress !== undefined && { localAddress }) };
  const socket: Socket = connect(options).on('error', () => undefined);
  let isCut = false;
  socket.once('close', () => (isCut = true));
  await once(socket, 'connect');
  socket.pause();
  socket.write(`GET /api/events?after=0 HTTP/1.1\r\nhost: ${hostname}:${port}\r\n\r\n`);
  return {
    // Whoever reads nothing is not told that the other side is gone, but by writing.
    isCut: () => {
      if (!isCut) socket.write('\r\n');
      return isCut;
    },
    close: () => socket.destroy(),
  };
}
