import { Server } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** How long clients that keep their connections have to learn, from their next answer, that it ends. */
const lastAnswersMs = 300;
const lookAgainMs = 50;

/**
 * Lets a server end without failing a request: no more connections are taken, every answer says that its connection
 * ends with it, and a moment later those that nobody uses are closed. To be called before any route is there.
 *
 * Closing as Fastify (5.12) and Node do it drops kept connections on which a request may be on its way, and then waits
 * 72 seconds for those whose last answer did not say that it was the last.
 */
export function prepareDrain(server: FastifyInstance): () => Promise<void> {
  let draining = false;
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (draining) reply.header('connection', 'close');
    done();
  });
  return async () => {
    draining = true;
    const { server: http } = server;
    if (!http.listening) return;
    const closed = new Promise((resolve) => Server.prototype.close.call(http, resolve));
    await Promise.race([closed, delay(lastAnswersMs)]);
    const leavingUnused = setInterval(() => http.closeIdleConnections(), lookAgainMs);
    await closed;
    clearInterval(leavingUnused);
  };
}
