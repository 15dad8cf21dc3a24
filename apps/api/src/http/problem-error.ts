import type { FieldProblem, ProblemCode } from '#contracts/problem';

/** A request that is answered with a problem. `message` is said to whoever asked: nothing of our insides in it. */
export class ProblemError extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly errors: readonly FieldProblem[] = [],
  ) {
    super(message);
  }
}

/** The input is wrong in these places. */
export const invalidRequest = (errors: readonly FieldProblem[]): ProblemError =>
  new ProblemError(
    'invalid-request',
    errors.map(({ field, message }) => `${field}: ${message}`).join(' '),
    errors,
  );
