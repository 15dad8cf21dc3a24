import { HttpException } from '@nestjs/common';
import { problemType, problemTypes, type Problem, type ProblemCode } from '#contracts/problem';
import { isFull } from './is-full.ts';
import { isUnreachable } from './is-unreachable.ts';
import { refusalOf } from './refusal-of.ts';
import { ProblemError } from './problem-error.ts';

const ofStatus: Readonly<Record<number, readonly [ProblemCode, string]>> = {
  400: ['invalid-request', 'The request cannot be read: see /api/docs for what may be asked.'],
  401: ['sign-in-needed', 'Sign in first; a program sends a bearer token.'],
  403: ['access-denied', 'This is not open to you.'],
  404: ['no-such-page', 'There is nothing at this address: see /api/docs for what there is.'],
  408: ['request-timeout', 'Send the whole request within half a minute.'],
  412: ['precondition-failed', 'What is here now is not what If-Match or If-Unmodified-Since asks for.'],
  413: ['too-large', 'The request is larger than what is taken here.'],
  414: ['malformed-url', 'The address is too long, or not percent-encoded UTF-8: write it anew.'],
  415: ['unsupported-media-type', 'Send JSON, or no body at all.'],
  416: ['range-not-satisfiable', 'Ask for bytes that are there, such as bytes=0-99, or leave Range out.'],
  503: ['unavailable', 'Try again in a moment.'],
};

/**
 * Problem that an error is answered with, and whose matter it is: ours, that of what we stand on (`away`), or the
 * caller's.
 */
export interface ProblemReport {
  readonly code: ProblemCode;
  readonly problem: Problem;
  readonly matterOf: 'us' | 'away' | 'caller';
}

/**
 * The problem that an error is answered with. What an unexpected error says stays in the log: the answer holds the id
 * of the request alone.
 */
export function problemReportOf(error: unknown, instance: string): ProblemReport {
  const told = (
    matterOf: ProblemReport['matterOf'],
    code: ProblemCode,
    detail: string,
    errors?: Problem['errors'],
  ) => ({
    ...{ code, matterOf },
    problem: problem(code, detail, instance, errors),
  });
  if (isFull(error)) return told('away', 'storage-full', noRoom);
  if (error instanceof ProblemError) return told(matterOf(error), error.code, error.message, error.errors);
  const refusal = refusalOf(error);
  if (refusal) return told('caller', 'invalid-request', refusal.message, [refusal]);
  if (isUnreachable(error))
    return told('away', 'unavailable', 'The database does not answer. Try again in a moment.');
  const known = isBadUrl(error) ? ofStatus[414] : meantBy(statusOf(error));
  if (known) return told('caller', ...known);
  return told(
    'us',
    'internal',
    `This is our fault, and has been noted. If you report it, quote ${instance}.`,
  );
}

const noRoom =
  'There is no room left to write it. Nothing was recorded, and reading goes on. Try again later.';

/** A problem of 503 that has a cause stands for what did not answer us. */
const matterOf = ({ code, cause }: ProblemError): ProblemReport['matterOf'] =>
  problemTypes[code].status === 503 && cause !== undefined ? 'away' : 'caller';

/** Any other status of the framework's that blames the request is no fault of ours. */
const meantBy = (status: number): readonly [ProblemCode, string] | undefined =>
  ofStatus[status] ?? (status >= 400 && status < 500 ? ofStatus[400] : undefined);

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
