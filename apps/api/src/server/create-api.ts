import compress from '@fastify/compress';
import files from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DynamicModule } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { Log } from '#observability/logs';
import { denyByDefault, type RegisteredRoute } from '../access/deny-by-default.ts';
import { apiDocument } from '../documentation/api-document.ts';
import { serveDocumentation } from '../documentation/serve-documentation.ts';
import { documentShape } from '../documentation/document-shape.ts';
import { ProblemFilter } from '../http/problem-filter.ts';
import { RequestPipe } from '../http/request-pipe.ts';
import { securityHeaders } from '../http/security-headers.ts';
import { answerFairly } from '../response-cache/answering.ts';
import type { AnswerServing } from '../response-cache/answer-serving.ts';
import { holdRefused } from '../lanes/hold-refused.ts';
import { rememberMembers, takeTurns } from '../lanes/take-turns.ts';
import { limitFailures, limitRequests } from '../limits/limit-requests.ts';
import type { RateLimits } from '../limits/limits.ts';
import type { PageReading } from '../pages/find-subject.ts';
import { servePages } from '../pages/serve-pages.ts';
import { answerOwnHost } from './answer-own-host.ts';
import { cutSlowReaders } from './cut-slow-readers.ts';
import { prepareDrain, type Drained } from './drain.ts';
import { frameworkAdapter } from './framework.ts';
import { guardBodies } from './guard-bodies.ts';
import { keepOutOfCaches } from './keep-out-of-caches.ts';
import { limitConnections } from './limit-connections.ts';
import { NestLog } from './nest-log.ts';
import { sendInPieces } from './send-in-pieces.ts';

/** Public address, pages, log and limits of an API. */
export interface ApiOptions {
  /** As people and programs reach it. */
  readonly publicUrl: URL;
  /** Folder of the built web application. */
  readonly pagesFolder: string;
  /** Parts by which it is found what pages are about. Left out: they go by their general words. */
  readonly pageReading?: Omit<PageReading, 'lanes'>;
  readonly log: Log;
  /** Has it say of each request who asks, before it is looked at whether they may. Left out: nobody ever signs in. */
  readonly identify?: (server: FastifyInstance) => void | Promise<void>;
  /** It is reached from this machine alone, and answers its names alone. Left out: every name. */
  readonly forThisMachine?: boolean;
  /** Budgets of requests. Left out: there is no limit. */
  readonly limits?: RateLimits;
  /** Parts by which answers are made and kept. Left out: each is made anew, as many at once as are asked for. */
  readonly answering?: AnswerServing;
  /** Addresses and networks whose X-Forwarded-For is believed. */
  readonly trustedProxies?: readonly string[];
}

/** The API, not listening yet, and every route that it has. */
export interface Api {
  readonly app: NestFastifyApplication;
  readonly routes: readonly RegisteredRoute[];
  /** Ends it: requests that have come in are answered, for three seconds at most, and no more are taken. */
  readonly stop: () => Promise<Drained>;
}

/** Puts the API together from the module of its routes. */
export async function createApi(module: DynamicModule, options: ApiOptions): Promise<Api> {
  const { publicUrl, pagesFolder, log, identify, limits, trustedProxies = [] } = options;
  const adapter = frameworkAdapter(log, securityHeaders(publicUrl), trustedProxies);
  const server = adapter.getInstance();
  limitConnections(server, trustedProxies);
  cutSlowReaders(server);
  const document = once(() => apiDocument(app));
  if (options.answering)
    answerFairly(server, options.answering, { limits, publicUrl, shape: () => documentShape(document()) });
  keepOutOfCaches(server);
  sendInPieces(server);
  const courtesy = options.answering?.lanes.courtesy;
  if (courtesy) holdRefused(server, courtesy);
  const recentCredentials = takeTurns(server, courtesy);
  if (options.forThisMachine === true) answerOwnHost(server);
  if (limits) limitFailures(server, limits);
  await identify?.(server);
  rememberMembers(server, recentCredentials);
  if (limits) limitRequests(server, limits);
  const routes = denyByDefault(server);
  guardBodies(server);
  const drain = prepareDrain(server);
  // Awaited: both look at each route as it is registered.
  await server.register(compress, { globalDecompression: false, encodings: ['br', 'gzip'] });
  await server.register(files, { serve: false, dotfiles: 'ignore', preCompressed: true });

  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: new NestLog(log),
    abortOnError: false,
  });
  app.useGlobalPipes(new RequestPipe());
  app.useGlobalFilters(new ProblemFilter());
  serveDocumentation(server, document);
  const lanes = options.answering?.lanes;
  const { pageReading } = options;
  servePages(server, {
    folder: pagesFolder,
    publicUrl,
    reading: pageReading && { ...pageReading, ...(lanes && { lanes }) },
  });
  await app.init();
  const stop = async (): Promise<Drained> => {
    const drained = await drain();
    await app.close();
    return drained;
  };
  return { app, routes, stop };
}

/** Makes a value once, when it is first needed. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
