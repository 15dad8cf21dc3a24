import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { preferredForm } from '../export/form.ts';
import { ProblemError } from '../http/problem-error.ts';
import { chargeWork } from '../limits/limit-requests.ts';
import { rateLimitKeyOf } from '../limits/rate-limit-key.ts';
import type { RateLimits } from '../limits/limits.ts';
import type { AnswerServing } from './answer-serving.ts';
import { collectStream } from './collect-stream.ts';
import { containsOwnWords } from './own-words.ts';
import { mostApartBytes, tooLargeApart, wordsApart } from './words-apart.ts';
import { CachedBody } from './cached-body.ts';
import type { CachedResponse } from './response-cache.ts';
import { cacheableQuestion, type CacheableQuestion } from './cacheable-question.ts';
import { conditionalBody, sendCached } from './send-cached.ts';

/** Rate limits, and the release of the shape of answers. */
interface AnswerOptions {
  readonly limits: RateLimits | undefined;
  /** The release of the shape of answers. */
  readonly shape: () => string;
  /** As people and programs reach the site. */
  readonly publicUrl: URL;
}

type Answering = AnswerServing & AnswerOptions;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Its answers may hold nobody's words or names: those that hold none are kept; `apart`: if words are left out. */
    kept?: true | 'apart';
    /** Its answers compare two replays, and have the clocks of both. */
    compares?: boolean;
    /** Its answers take long to make, whatever is asked for. */
    long?: boolean;
    /** Its answers have no end: they take no place in a lane but while they read, see `enterLane`. */
    live?: boolean;
    /** Its answers are made of other answers, each of which has a place in a lane of its own. */
    asksOthers?: boolean;
  }
  interface FastifyRequest {
    /** Of an answer without an end: waits for room to read in, and gives how to leave. */
    enterLane?: (() => Promise<() => void>) | undefined;
    /** Set while it is worked on. */
    work?: Work | undefined;
  }
}

interface Work {
  readonly question: CacheableQuestion | undefined;
  readonly leave: () => void;
}

/** A point of reading is so much time in a lane, or so many bytes of an answer that was kept. */
const pointMs = 25;
const pointBytes = 256 * 1024;
/** So much of an answer is held here while it is made; what is longer goes out as it is made. */
const mostHeldBytes = 4 * 1024 * 1024;
/** Largest answer that leaves its lane at once; a longer one keeps its place until it was taken. */
const smallBytes = 128 * 1024;

const isRead = ({ method, routeOptions: { url = '' }, is404 }: FastifyRequest): boolean =>
  !is404 &&
  (method === 'GET' || method === 'HEAD') &&
  url.startsWith('/api/') &&
  !url.startsWith('/api/docs');

/**
 * Answers questions from what is kept; has the others wait for room in a lane, counts the work that they make, and keeps
 * their answers. To be called before whatever else looks at answers.
 */
export function answerFairly(
  server: FastifyInstance,
  answers: AnswerServing,
  surroundings: AnswerOptions,
): void {
  const answering = { ...answers, ...surroundings };
  server.addHook('preHandler', async (request, reply) => {
    if (!isRead(request) || request.routeOptions.config.asksOthers === true) return;
    if (request.routeOptions.config.live === true) {
      request.enterLane = () => enterFor(request, answering);
      return;
    }
    const question = await cacheableQuestion(request, answering);
    const found = question && answering.cache.find(question.key);
    if (question && found) return await give(request, reply, found, question, answering);
    await enter(request, reply, question, answering);
    // Somebody may have asked the same while this one waited.
    const meanwhile = question && answering.cache.find(question.key);
    if (!question || !meanwhile) return;
    request.work?.leave();
    return await give(request, reply, meanwhile, question, answering);
  });
  server.addHook('onSend', (request, reply, payload) => finished(request, reply, payload, answering));
  server.addHook('onResponse', (request, _reply, done) => {
    request.work?.leave();
    done();
  });
}

async function give(
  request: FastifyRequest,
  reply: FastifyReply,
  { bytes, headers }: CachedResponse,
  question: CacheableQuestion,
  { limits, publicUrl }: Answering,
): Promise<FastifyReply> {
  chargeWork(limits, request, Math.floor(bytes.plain.length / pointBytes));
  linkAnswer(reply, question, publicUrl);
  return await sendCached(request, reply.headers(headers).header('cache-control', question.policy), bytes);
}

/** Waits for room in the lane of long answers; time in it is counted as work. */
async function enterFor(request: FastifyRequest, { lanes, limits }: Answering): Promise<() => void> {
  const leaveLane = await lanes.enter(request, rateLimitKeyOf(request), true);
  const startedAt = performance.now();
  return () => {
    leaveLane();
    chargeWork(limits, request, Math.floor((performance.now() - startedAt) / pointMs));
  };
}

async function enter(
  request: FastifyRequest,
  reply: FastifyReply,
  question: CacheableQuestion | undefined,
  { lanes, limits }: Answering,
): Promise<void> {
  const leaveLane = await lanes.enter(request, rateLimitKeyOf(request), isLong(request));
  const startedAt = performance.now();
  const { socket } = request.raw;
  const leave = (): void => {
    if (request.work === undefined) return;
    request.work = undefined;
    leaveLane();
    // A response that waits behind others on its connection may never close, even when the connection does.
    for (const one of [reply.raw, socket]) one.removeListener('close', leave);
    chargeWork(limits, request, Math.floor((performance.now() - startedAt) / pointMs));
  };
  request.work = { question, leave };
  for (const one of [reply.raw, socket]) one.once('close', leave);
  if (!socket.destroyed) return;
  leave();
  throw new ProblemError('unavailable', 'The connection was lost.');
}

const longPage = 200;

/** True for an answer that takes long to make: of a route that says so, an export, or a large page. */
function isLong({ query, headers, routeOptions }: FastifyRequest): boolean {
  if (routeOptions.config.long === true) return true;
  const { format, limit } = query as Readonly<Record<string, unknown>>;
  const form = typeof format === 'string' ? format : preferredForm(headers.accept);
  return form !== 'json' || Number(limit ?? 0) > longPage;
}

async function finished(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  { cache, standing, lanes, publicUrl }: Answering,
): Promise<unknown> {
  const { work } = request;
  if (work === undefined) return payload;
  const { question } = work;
  const isApart = question?.wordsApart === true && reply.statusCode === 200;
  if (question && reply.statusCode === 200) linkAnswer(reply, question, publicUrl);
  const restAfter = (tookMs: number) => (request.caller ? 0 : lanes.courtesy.restAfter(tookMs));
  const mostBytes = isApart ? mostApartBytes : mostHeldBytes;
  const made =
    payload instanceof Readable ? await collectStream(payload, mostBytes, restAfter) : bytesOf(payload);
  if (isApart && !(made instanceof Buffer)) throw tooLargeApart();
  if (!(made instanceof Buffer)) return made;
  const body = isApart ? wordsApart(made) : made;
  if (body.length <= smallBytes) work.leave();
  if (question === undefined || reply.statusCode !== 200) return body;
  if (!isApart && containsOwnWords(request, body)) return body;
  const answer = {
    bytes: new CachedBody(body, String(reply.getHeader('content-type'))),
    headers: headersOf(reply),
  };
  void reply.header('cache-control', question.policy);
  const now = await standing.now().catch(() => undefined);
  if (now?.rows === question.rows) {
    cache.keep(question.key, answer);
    work.leave();
  }
  return await conditionalBody(request, reply, answer.bytes);
}

/** Names the address by which the answer is to be cited (RFC 8574), and of a table what describes its columns. */
function linkAnswer(reply: FastifyReply, { citedAs, isTable }: CacheableQuestion, publicUrl: URL): void {
  const link = (path: string, relation: string) => `<${new URL(path, publicUrl).href}>; rel="${relation}"`;
  const links = [
    ...(citedAs === undefined ? [] : [link(citedAs, 'cite-as')]),
    ...(isTable ? [link('/api/datapackage.json', 'describedby')] : []),
  ];
  if (links.length > 0) void reply.header('link', links.join(', '));
}

const bytesOf = (payload: unknown): Buffer =>
  Buffer.isBuffer(payload) ? payload : Buffer.from(typeof payload === 'string' ? payload : '');

/** Headers that say something of the answer itself. */
const headersOf = (reply: FastifyReply): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['content-disposition', 'vary'].flatMap((name) => {
      const value = reply.getHeader(name);
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
