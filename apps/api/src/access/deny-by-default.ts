import type { FastifyInstance } from 'fastify';
import type { AccessRule } from './access.ts';
import { refusalTo } from './refusal-to.ts';

/** A route as it was registered, by whomever. */
export interface RegisteredRoute {
  readonly method: string;
  readonly path: string;
  readonly access: AccessRule | undefined;
}

/**
 * Closes every route that has no rule, and keeps a list of all routes, whoever registers them. To be called before any
 * route is there, and after whatever says who asks.
 */
export function denyByDefault(server: FastifyInstance): readonly RegisteredRoute[] {
  const routes: RegisteredRoute[] = [];
  server.addHook('onRoute', ({ method, url, config }) => {
    for (const one of [method].flat()) routes.push({ method: one, path: url, access: config?.access });
  });
  server.addHook('onRequest', ({ is404, routeOptions, caller }, _reply, done) => {
    done(is404 ? undefined : refusalTo(caller, routeOptions.config.access));
  });
  return routes;
}

/** Routes that somebody forgot to make a rule for. */
export const withoutRule = (routes: readonly RegisteredRoute[]): readonly RegisteredRoute[] =>
  routes.filter(({ access }) => access === undefined);
