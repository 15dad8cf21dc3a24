import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError } from '../http/index.ts';
import type { Budget, Spent } from './budget.ts';
import { costOf } from './cost-of.ts';
import type { Limits } from './limits.ts';
import { whoAsks, whoseAddress } from './who-asks.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);
const counted = /^\/(?:api|sign-in|sign-out|openapi\.json)(?:[/?]|$)/;
const signIn = /^\/sign-in(?:\?|$)/;

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
export function limitRequests(server: FastifyInstance, limits: Limits): void {
  server.addHook('onRequest', async (request) => {
    if (!isTo(counted, request)) return;
    if (isTo(signIn, request)) return spend(limits.signIns, whoseAddress(request.ip));
    await spend(budgetOf(request, limits), whoAsks(request.caller, request.ip));
  });
  server.addHook('preHandler', async ({ method, body, caller, ip }) => {
    const more = reading.has(method) ? 0 : costOf(body) - 1;
    if (more > 0) await spend(limits.writes, whoAsks(caller, ip), more);
  });
}

const budgetOf = ({ method }: FastifyRequest, { reads, writes }: Limits): Budget =>
  reading.has(method) ? reads : writes;

/**
 * Refuses an address whose credentials nobody took too often. To be called before whatever says who asks: that ends a
 * request before it is counted.
 */
export function limitFailures(server: FastifyInstance, { failures }: Limits): void {
  const refusedUntil = new Map<string, number>();
  server.addHook('onRequest', (request, _reply, done) => {
    const until = refusedUntil.get(whoseAddress(request.ip)) ?? 0;
    const msLeft = until - performance.now();
    done(msLeft > 0 && hasCredentials(request) ? tooMany(msLeft) : undefined);
  });
  server.addHook('onResponse', async (request, { statusCode }) => {
    if (statusCode !== 401 || !hasCredentials(request)) return;
    const who = whoseAddress(request.ip);
    const { enough, msLeft } = await failures.spend(who);
    if (enough) refusedUntil.delete(who);
    else refusedUntil.set(who, performance.now() + msLeft);
  });
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
