import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBearerAuth, ApiCookieAuth, ApiExtension, ApiQuery, ApiResponse } from '@nestjs/swagger';
import type { Role } from '#domain/schema';

/** Callers that may use a route: everybody, everybody who has signed in, or those in one of these roles. */
export type AccessRule = 'public' | 'signed-in' | readonly Role[];

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: AccessRule;
    /** The largest body that the route takes, where that is not the usual one. */
    largestBodyBytes?: number;
    /** The media type of the body that the route takes, where that is not `application/json`. */
    mediaType?: string;
  }
}

/** Further settings of a route. */
interface More {
  readonly largestBodyBytes?: number;
  readonly mediaType?: string;
  /**
   * Its answers are the same for everybody: those that hold nobody's words or names are kept, see `answerFairly`.
   * `apart`: those alone that were asked to leave words out.
   */
  readonly kept?: true | 'apart';
  /** Its answers compare two replays: the clocks of the other side are `against.asAt` and so on. */
  readonly compares?: boolean;
  /** Its answers take long to make, whatever is asked for: they wait in the lane of long ones, see `answerFairly`. */
  readonly long?: boolean;
  /** Its answers have no end, see `answerFairly`. */
  readonly live?: boolean;
  /** Its answers are made of other answers of this API, see `answerFairly`. */
  readonly asksOthers?: boolean;
}

/** Says who may use a route of a controller, to the server and in the document. A route without a rule is closed to everybody. */
export const Access = (access: AccessRule, more: More = {}): MethodDecorator =>
  applyDecorators(
    RouteConfig({ access, ...more }),
    ApiExtension('x-open-to', access),
    ...(access === 'public' ? [] : [ApiBearerAuth(), ApiCookieAuth()]),
    ...(more.kept === undefined ? [] : keptInDocument),
  );

const keptInDocument = [
  ApiQuery({
    name: 'shape',
    required: false,
    description:
      'The release of the shape of answers, which is `x-shape` of /openapi.json. With it and all three clocks an answer that holds nobody’s own words may be kept by caches for a day.',
    schema: { type: 'string', maxLength: 40, pattern: '^[0-9a-z.-]{1,40}$' },
  }),
  ApiQuery({
    name: 'words',
    required: false,
    description:
      'apart: the answer, in JSON, leaves people’s own words out, so that caches may keep it; /api/citation/words has them.',
    schema: { type: 'string', enum: ['apart'] },
  }),
  ApiResponse({
    status: 304,
    description: 'What you have, by its ETag in If-None-Match, is still the answer.',
  }),
];
