import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemType } from '#contracts/problem';
import { ProblemError } from './problem-error.ts';
import { problemOf } from './problem-of.ts';

/** Answers any error with a problem of RFC 9457, and notes those that nobody expected. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

/** The same, where the framework gives up before a route is found. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const { problem, unexpected } = problemOf(error, `urn:uuid:${request.id}`);
  if (unexpected) request.log.error({ err: error }, 'unexpected error');
  if (reply.sent || reply.raw.headersSent) return;
  if (error instanceof ProblemError) void reply.headers(error.headers);
  if (problem.status === 503) reply.header('retry-after', '5');
  if (problem.status === 401) reply.header('www-authenticate', challengeFor(problem.type));
  void reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}

const challengeFor = (type: string): string =>
  type === problemType('token-refused') ? 'Bearer error="invalid_token"' : 'Bearer';
