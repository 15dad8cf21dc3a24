import { once } from 'node:events';
import { createServer } from 'node:net';
import { hasCode } from '../failure/read-error.ts';

const tries = 100;

/** The first port from `wanted` on that nothing listens on at `host`. Rejects after a hundred. */
export async function choosePort(host: string, wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + tries; port += 1) {
    if (await isFree(host, port)) return port;
  }
  throw new Error(
    `No port from ${String(wanted)} to ${String(wanted + tries - 1)} is free. Choose one with PORT.`,
  );
}

/** On the loopback address both families have to be free: a browser may try either for `localhost`. */
const isFree = async (host: string, port: number): Promise<boolean> =>
  (await canListen(host, port)) && (host !== '127.0.0.1' || (await canListen('::1', port)));

async function canListen(host: string, port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen({ host, port, exclusive: true });
    await once(server, 'listening');
    return true;
  } catch (error) {
    if (hasCode(error, 'EADDRINUSE') || hasCode(error, 'EACCES')) return false;
    // This machine does not have that address family.
    if (host === '::1') return true;
    throw error;
  } finally {
    server.close();
  }
}
