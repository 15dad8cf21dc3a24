import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server, Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { parseAddress } from '../address/parse-address.ts';
import { networkOf } from '../address/network-of.ts';
import { trustedProxies } from '../address/trusted-proxies.ts';

/** Bounds of connections, in all and of one address, and of requests on one. A connection takes 10 to 150 kB, by what is on its way. */
export interface ConnectionLimits {
  readonly most: number;
  /** From how many on they are shared out. */
  readonly plenty: number;
  /** As many as one address may have then. */
  readonly ofOneAddress: number;
  /** Requests that may wait on one connection for the answers before theirs. */
  readonly ofOneConnection: number;
}

const usual: ConnectionLimits = { most: 2_000, plenty: 1_000, ofOneAddress: 100, ofOneConnection: 10 };

/**
 * Closes connections that come when there are too many; once half of them are taken, first those of addresses that have
 * many. A proxy that is trusted stands for others, and has as many as there are. Each is closed when its sender takes
 * longer for a request than the server allows.
 */
export function limitConnections(
  server: FastifyInstance,
  proxies: readonly string[] = [],
  { most, plenty, ofOneAddress, ofOneConnection }: ConnectionLimits = usual,
): void {
  const isProxy = trustedProxies(proxies);
  const byAddress = new Map<string, number>();
  const { server: http } = server as { server: Server };
  let all = 0;
  http.maxConnections = most;
  http.on('connection', (socket: Socket) => {
    const { remoteAddress = '' } = socket;
    const from = networkOf(parseAddress(remoteAddress) ?? remoteAddress);
    const own = (byAddress.get(from) ?? 0) + 1;
    byAddress.set(from, own);
    all += 1;
    socket.once('close', () => {
      all -= 1;
      const left = (byAddress.get(from) ?? 1) - 1;
      if (left === 0) byAddress.delete(from);
      else byAddress.set(from, left);
    });
    if (all > plenty && own > ofOneAddress && !isProxy(remoteAddress)) socket.destroy();
  });
  limitPipelines(http, ofOneConnection);
}

/** Ends connections on which much is asked before the answers are taken: no browser does, and each is worked on. */
function limitPipelines(http: Server, most: number): void {
  const unanswered = new WeakMap<Socket, number>();
  http.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    const waiting = (unanswered.get(socket) ?? 0) + 1;
    unanswered.set(socket, waiting);
    response.once('close', () => unanswered.set(socket, (unanswered.get(socket) ?? 1) - 1));
    if (waiting > most) socket.destroy();
  });
}
