import type { FieldProblem, ProblemCode } from '#contracts/problem';

/** A request that is answered with a problem. `message` is said to whoever asked: nothing of our insides in it. */
export class ProblemError extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly errors: readonly FieldProblem[] = [],
    /** Headers that go with the answer, such as the version that there is now. */
    readonly headers: Readonly<Record<string, string>> = {},
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
