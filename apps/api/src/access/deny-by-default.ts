import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError } from '../http/index.ts';
import type { AccessRule } from './access.ts';

/** A route as it was registered, by whomever. */
export interface RegisteredRoute {
  readonly method: string;
  readonly path: string;
  readonly access: AccessRule | undefined;
}

/**
 * Closes every route that has no rule, and keeps a list of all routes, whoever registers them. To be called before any
 * route is there.
 */
export function denyByDefault(server: FastifyInstance): readonly RegisteredRoute[] {
  const routes: RegisteredRoute[] = [];
  server.addHook('onRoute', ({ method, url, config }) => {
    for (const one of [method].flat()) routes.push({ method: one, path: url, access: config?.access });
  });
  server.addHook('onRequest', (request, _reply, done) => {
    if (isOpen(request)) done();
    else done(new ProblemError('access-denied', 'This is not open to you.'));
  });
  return routes;
}

const isOpen = ({ is404, routeOptions }: FastifyRequest): boolean =>
  is404 || routeOptions.config.access === 'public';

/** Routes that somebody forgot to make a rule for. */
export const withoutRule = (routes: readonly RegisteredRoute[]): readonly RegisteredRoute[] =>
  routes.filter(({ access }) => access === undefined);
