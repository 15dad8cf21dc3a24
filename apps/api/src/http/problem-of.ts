import { HttpException } from '@nestjs/common';
import { problemType, problemTypes, type Problem, type ProblemCode } from '#contracts/problem';
import { isUnreachable } from './is-unreachable.ts';
import { refusalOf } from './refusal-of.ts';
import { ProblemError } from './problem-error.ts';

const ofStatus: Readonly<Record<number, readonly [ProblemCode, string]>> = {
  400: ['invalid-request', 'The request cannot be read: see /api/docs for what may be asked.'],
  401: ['sign-in-needed', 'Sign in first; a program sends a bearer token.'],
  403: ['access-denied', 'This is not open to you.'],
  404: ['no-such-page', 'There is nothing at this address: see /api/docs for what there is.'],
  413: ['too-large', 'The request is larger than what is taken here.'],
  414: ['malformed-url', 'The address is too long, or not percent-encoded UTF-8: write it anew.'],
  415: ['unsupported-media-type', 'Send JSON, or no body at all.'],
  503: ['unavailable', 'Try again in a moment.'],
};

/** What is said of an error, and whether it is one that nobody expected. */
export interface Told {
  readonly problem: Problem;
  readonly unexpected: boolean;
}

/**
 * The problem that an error is answered with. What an unexpected error says stays in the log: the answer holds the id
 * of the request alone.
 */
export function problemOf(error: unknown, instance: string): Told {
  if (error instanceof ProblemError) {
    return { problem: problem(error.code, error.message, instance, error.errors), unexpected: false };
  }
  const refusal = refusalOf(error);
  if (refusal)
    return { problem: problem('invalid-request', refusal.message, instance, [refusal]), unexpected: false };
  if (isUnreachable(error)) {
    const [code, detail] = ['unavailable', 'The database does not answer. Try again in a moment.'] as const;
    return { problem: problem(code, detail, instance), unexpected: true };
  }
  const known = isBadUrl(error) ? ofStatus[414] : ofStatus[statusOf(error)];
  if (known) return { problem: problem(...known, instance), unexpected: false };
  const detail = `This is our fault, and has been noted. If you report it, quote ${instance}.`;
  return { problem: problem('internal', detail, instance), unexpected: true };
}

function problem(
  code: ProblemCode,
  detail: string,
  instance: string,
  errors: Problem['errors'] = [],
): Problem {
  const { status, title } = problemTypes[code];
  return { type: problemType(code), title, status, detail, instance, ...(errors.length > 0 && { errors }) };
}

// Fastify 5 gives it status 400, as it gives to other errors.
const isBadUrl = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'FST_ERR_BAD_URL';

/** The status that the framework (Nest's exceptions, Fastify's errors) meant. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error !== 'object' || error === null) return 500;
  return 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
}
