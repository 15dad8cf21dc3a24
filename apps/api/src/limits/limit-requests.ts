import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError } from '../http/problem-error.ts';
import { problemReportOf } from '../http/problem-report.ts';
import type { Budget, Spent } from './budget.ts';
import { requestCost } from './request-cost.ts';
import type { RateLimits } from './limits.ts';
import { addressKeyOf, rateLimitKeyOf } from './rate-limit-key.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);
const counted = /^\/(?:api|sign-in|sign-out|openapi\.json)(?:[/?]|$)/;
const signIn = /^\/sign-in(?:\?|$)/;
const signInReturn = /^\/sign-in\//;

/**
 * By the route that it comes to: an address can be written in many ways (`/%61pi`, `http://host/api`, `/sign-in/`), and
 * the router knows them all. By what was written too, for what has no route.
 */
const isTo = (place: RegExp, { routeOptions, url }: FastifyRequest): boolean =>
  place.test(routeOptions.url ?? '') || place.test(url);

/**
 * Refuses those who ask too often. To be called after whatever says who asks, so that colleagues behind one address do
 * not share a limit, and before access is looked at, so that what is refused counts too. Pages and health are free.
 */
export function limitRequests(server: FastifyInstance, limits: RateLimits): void {
  server.addHook('onRequest', async (request) => {
    if (!isTo(counted, request)) return;
    if (isTo(signIn, request)) return spend(limits.signIns, addressKeyOf(request));
    if (isTo(signInReturn, request)) return spend(limits.signInReturns, addressKeyOf(request));
    await spend(budgetOf(request, limits), rateLimitKeyOf(request));
  });
  server.addHook('preHandler', async (request) => {
    const { method, body } = request;
    const more = reading.has(method) ? 0 : requestCost(body) - 1;
    if (more > 0) await spend(limits.writes, rateLimitKeyOf(request), more);
  });
}

const budgetOf = ({ method }: FastifyRequest, { reads, writes }: RateLimits): Budget =>
  reading.has(method) ? reads : writes;

/**
 * Refuses those who go on with credentials that nobody takes, by their address. They are looked at all the same: whoever
 * comes with good ones is let through, from whatever address, because behind one address there may be a whole hospital.
 */
export function limitFailures(server: FastifyInstance, { failures }: RateLimits): void {
  server.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode !== 401 || !hasCredentials(request)) return payload;
    const { enough, msLeft } = await failures.spend(addressKeyOf(request));
    if (enough) return payload;
    const refusal = tooMany(msLeft);
    const { problem } = problemReportOf(refusal, `urn:uuid:${request.id}`);
    void reply.removeHeader('www-authenticate').headers(refusal.headers).code(problem.status);
    return JSON.stringify(problem);
  });
}

/** Counts work that was done, in points of reading beyond the one that each request costs. Refuses nothing: the next does. */
export function chargeWork(limits: RateLimits | undefined, request: FastifyRequest, points: number): void {
  if (points > 0) limits?.reads.spend(rateLimitKeyOf(request), points).catch(() => undefined);
}

const hasCredentials = ({ headers }: FastifyRequest): boolean =>
  headers.authorization !== undefined || headers.cookie !== undefined;

async function spend(budget: Budget, who: string, points = 1): Promise<void> {
  const spent = await budget.spend(who, points).catch(uncountable);
  if (!spent.enough) throw tooMany(spent.msLeft);
}

function uncountable(cause: unknown): Spent {
  const problem = new ProblemError('unavailable', 'Nothing can be written just now. Try again in a moment.');
  throw Object.assign(problem, { cause });
}

function tooMany(msLeft: number): ProblemError {
  const seconds = String(Math.max(1, Math.ceil(msLeft / 1000)));
  return new ProblemError('too-many-requests', `Too much was asked. Try again in ${seconds} seconds.`, [], {
    'retry-after': seconds,
  });
}
