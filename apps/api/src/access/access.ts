import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBearerAuth, ApiCookieAuth, ApiExtension } from '@nestjs/swagger';
import type { Role } from '#contracts/identity';

/** Who may use a route: everybody, everybody who has signed in, or those in one of these roles. */
export type AccessRule = 'public' | 'signed-in' | readonly Role[];

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: AccessRule;
    /** The largest body that the route takes, where that is not the usual one. */
    largestBodyBytes?: number;
  }
}

/** Says who may use a route of a controller, to the server and in the document. A route without a rule is closed to everybody. */
export const Access = (
  access: AccessRule,
  more: { readonly largestBodyBytes?: number } = {},
): MethodDecorator =>
  applyDecorators(
    RouteConfig({ access, ...more }),
    ApiExtension('x-open-to', access),
    ...(access === 'public' ? [] : [ApiBearerAuth(), ApiCookieAuth()]),
  );
