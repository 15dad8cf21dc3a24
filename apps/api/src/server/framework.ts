import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Log } from '#observability/logs';
import { trustedProxies } from '../address/index.ts';
import { isReadable, ProblemError, problemOf, sendProblem } from '../http/index.ts';

const largestBodyBytes = 64 * 1024;
const slowestRequestMs = 30_000;
const slowestHeadersMs = 10_000;
/** How often connections are looked at whose sender takes longer than that; Node's own 30 s let one stay for 60. */
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
    http: { headersTimeout: slowestHeadersMs, connectionsCheckingInterval: lookForSlowMs },
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    skipMiddie: true,
    routerOptions: { maxParamLength: longestParameter },
    trustProxy: proxies.length > 0 && trustedProxies(proxies),
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      void reply.headers(headers);
      sendProblem(error, request, reply);
    },
    clientErrorHandler: (error: NodeJS.ErrnoException, socket: Socket) =>
      answerUnparsed(error, socket, headers),
  });
  adapter.setOnRequestHook((request, reply, done) => {
    reply.headers(headers);
    if (isReadable(request.raw.url ?? '')) done();
    else
      done(
        new ProblemError(
          'malformed-url',
          'Write the address in percent-encoded UTF-8, without control characters.',
        ),
      );
  });
  logEachRequest(adapter.getInstance());
  return adapter;
}

/** One line a request, without its query string and headers, which may hold what is nobody's business. */
function logEachRequest(server: FastifyInstance): void {
  server.addHook('onResponse', (request, { statusCode, elapsedTime }, done) => {
    const { method, routeOptions, url } = request;
    const said = {
      method,
      path: url.split('?', 1)[0],
      route: routeOptions.url,
      statusCode,
      ms: Math.round(elapsedTime),
    };
    if (routeOptions.url?.startsWith('/health/') === true) request.log.debug(said, 'request');
    else request.log.info(said, 'request');
    done();
  });
}

/** What is not HTTP gets an answer that is, and the connection ends. */
function answerUnparsed(error: NodeJS.ErrnoException, socket: Socket, headers: Headers): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const { problem } = problemOf(
    new ProblemError('invalid-request', 'This is not a request of HTTP/1.1.'),
    `urn:uuid:${randomUUID()}`,
  );
  const body = JSON.stringify(problem);
  const lines = [
    'HTTP/1.1 400 Bad Request',
    ...Object.entries({
      ...headers,
      'content-type': 'application/problem+json; charset=utf-8',
      connection: 'close',
    }).map(([name, value]) => `${name}: ${value}`),
    `content-length: ${String(Buffer.byteLength(body))}`,
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`);
}
