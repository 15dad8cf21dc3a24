import { RouteConfig } from '@nestjs/platform-fastify';

/** Who may use a route. Reading is public; rules for writing come with signing in. */
export type AccessRule = 'public';

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: AccessRule;
  }
}

/** Says who may use a route of a controller. A route without a rule is closed to everybody. */
export const Access = (access: AccessRule): MethodDecorator => RouteConfig({ access });
