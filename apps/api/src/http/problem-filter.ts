import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemType, type ProblemCode } from '#contracts/problem';
import { reasonOf } from '#observability/logs';
import { ProblemError } from './problem-error.ts';
import { problemReportOf, type ProblemReport } from './problem-report.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The problem that it was answered with, for the log. */
    problemCode?: ProblemCode | undefined;
  }
}

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
  const { code, problem } = reportProblem(error, request);
  request.problemCode = code;
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

/** Reports the problem that an error is answered with. Logs it, with `about`, where it is not the caller's matter. */
export function reportProblem(error: unknown, request: FastifyRequest, about: object = {}): ProblemReport {
  const report = problemReportOf(error, `urn:uuid:${request.id}`);
  // A stack says where we went wrong; there is none to tell where somebody else did.
  if (report.matterOf === 'us') request.log.error({ ...about, err: error }, 'unexpected error');
  if (report.matterOf === 'away')
    request.log.warn({ ...about, reason: reasonOf(error) }, 'something does not answer');
  return report;
}

const challengeFor = (type: string): string =>
  type === problemType('token-refused') ? 'Bearer error="invalid_token"' : 'Bearer';
