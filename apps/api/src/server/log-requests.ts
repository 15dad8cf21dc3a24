import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { cutTo } from '#observability/logs';
import { clientAddress } from '../address/trusted-proxies.ts';
import { shortenedAddress } from './shortened-address.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Its line has been written. */
    isSaid?: boolean;
    /** From which network it came, for the log. */
    network?: string | undefined;
  }
}

const longestPath = 300;
const longestSubject = 255;
/** Beginning of a query, also of one that somebody has encoded so that it looks like a path. */
const query = /[?#;]|%3f|%23|%3b/i;
const isFile = /\.[a-z0-9]+$/i;

/**
 * Says each request in one line: who asked (a subject, which is no name, and a role), from which network, by which
 * route, at which path, and what came of it. Neither a query string nor a header is in it: they may hold what is nobody's
 * business. What is asked all day and says nothing (health, and files that were served) is said at `debug` alone.
 */
export function logEachRequest(server: FastifyInstance): void {
  server.decorateRequest('isSaid', false);
  server.decorateRequest('network', undefined);
  server.addHook('onRequest', (request, reply, done) => {
    // It would not be known any more once the connection is gone.
    request.network = shortenedAddress(clientAddress(request));
    reply.raw.once('close', () => {
      if (!request.isSaid) say(request, reply, { aborted: true });
    });
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    say(request, reply, { statusCode: reply.statusCode });
    done();
  });
}

/** The same for a request that never came to a route, and so to no hook: to be called when it has been answered. */
export const logRequestWithoutRoute = (request: FastifyRequest, reply: FastifyReply): void =>
  say(request, reply, { statusCode: reply.statusCode });

function say(request: FastifyRequest, reply: FastifyReply, outcome: object): void {
  const { method, routeOptions, caller, problemCode, network } = request;
  const path = pathOf(request.url);
  const said = {
    method,
    path,
    route: routeOptions.url,
    ...(caller && { subject: cutTo(longestSubject, caller.subject), role: caller.role }),
    from: network ?? shortenedAddress(clientAddress(request)),
    ...outcome,
    ...(problemCode !== undefined && { problem: problemCode }),
    ms: Math.round(reply.elapsedTime),
  };
  const isRoutine =
    /^\/health(?:\/|$)/.test(routeOptions.url ?? '') || (isFile.test(path) && reply.statusCode < 400);
  request.isSaid = true;
  request.log[isRoutine ? 'debug' : 'info'](said, 'request');
}

/** The path of a target, bounded: `http://name:password@host/path?query` is a target too. */
function pathOf(target: string): string {
  const path = target.replace(/^[a-z]+:\/\/[^/]*/i, '').split(query, 1)[0] ?? '';
  return cutTo(longestPath, path);
}
