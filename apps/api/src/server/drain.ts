import { Server } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** Time for clients that keep their connections to learn, from their next answer, that it ends. */
const lastAnswersMs = 300;
const lookAgainMs = 50;
/** Time for requests that have come in: after that they are cut. */
const longestMs = 3_000;

declare module 'fastify' {
  interface FastifyInstance {
    /** Aborts when the server begins to end: an answer without an end of its own ends then. */
    draining?: AbortSignal;
  }
}

/** Result of ending a server. */
export interface Drained {
  /** Requests that had no answer yet, or whose answer nobody had read to its end. */
  readonly cut: number;
}

/**
 * Lets a server end without failing a request: no more connections are taken, every answer says that its connection
 * ends with it, and a moment later those that nobody uses are closed. To be called before any route is there.
 *
 * Closing as Fastify (5.12) and Node do it drops kept connections on which a request may be on its way, and then waits
 * 72 seconds for those whose last answer did not say that it was the last.
 */
export function prepareDrain(server: FastifyInstance): () => Promise<Drained> {
  const beginning = new AbortController();
  const draining = beginning.signal;
  server.decorate('draining', draining);
  let underWay = 0;
  server.addHook('onRequest', (_request, reply, done) => {
    underWay += 1;
    reply.raw.once('close', () => (underWay -= 1));
    done();
  });
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (draining.aborted) reply.header('connection', 'close');
    done();
  });
  return async () => {
    beginning.abort();
    const { server: http } = server;
    if (!http.listening) return { cut: 0 };
    const closed = new Promise((resolve) => Server.prototype.close.call(http, resolve));
    await Promise.race([closed, delay(lastAnswersMs)]);
    const leavingUnused = setInterval(() => http.closeIdleConnections(), lookAgainMs);
    const inTime = await Promise.race([closed.then(() => true), delay(longestMs, false)]);
    clearInterval(leavingUnused);
    const cut = inTime ? 0 : underWay;
    http.closeAllConnections();
    await closed;
    return { cut };
  };
}
