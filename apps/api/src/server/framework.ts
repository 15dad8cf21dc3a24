import { randomUUID } from 'node:crypto';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Log } from '#observability/logs';
import { trustedProxies } from '../address/trusted-proxies.ts';
import { sendProblem } from '../http/problem-filter.ts';
import { answerUnmetExpectations, answerUnparsed } from './answer-unparsed.ts';
import { logEachRequest, logRequestWithoutRoute } from './log-requests.ts';
import { ambiguousRequestRefusal } from './refuse-ambiguous.ts';

const largestBodyBytes = 64 * 1024;
const slowestRequestMs = 30_000;
const slowestHeadersMs = 10_000;
/** Time between two looks for connections whose sender takes longer than that; Node's own 30 s let one stay for 60. */
const lookForSlowMs = 2_000;
/** A subject has up to 255 characters, each of which may be percent-encoded. */
const longestParameter = 3 * 255;

type Headers = Readonly<Record<string, string>>;

/**
 * Nest's adapter over Fastify: one line of log a request, the headers given on every answer, problems for errors. A
 * request comes from where its connection does, unless that is a proxy that is trusted to say from where.
 */
export function frameworkAdapter(
  log: Log,
  headers: Headers,
  proxies: readonly string[] = [],
): FastifyAdapter {
  const adapter = new FastifyAdapter({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: largestBodyBytes,
    requestTimeout: slowestRequestMs,
    http: {
      headersTimeout: slowestHeadersMs,
      connectionsCheckingInterval: lookForSlowMs,
      // Node would answer by itself, without our headers.
      requireHostHeader: false,
    },
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    skipMiddie: true,
    routerOptions: { maxParamLength: longestParameter },
    trustProxy: proxies.length > 0 && trustedProxies(proxies),
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      void reply.headers(headers);
      sendProblem(error, request, reply);
      logRequestWithoutRoute(request, reply);
    },
    clientErrorHandler: answerUnparsed(log, headers),
  });
  adapter.setOnRequestHook((request, reply, done) => {
    reply.headers(headers);
    done(ambiguousRequestRefusal(request, reply));
  });
  const server = adapter.getInstance();
  server.decorateRequest('problemCode', undefined);
  answerUnmetExpectations(server.server, log, headers);
  logEachRequest(server);
  return adapter;
}
