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

/** As many as somebody reads: an answer is not to be twenty times as long as what was asked. */
const mostTold = 100;

/** The input is wrong in these places, of which the first hundred are told. */
export function invalidRequest(errors: readonly FieldProblem[]): ProblemError {
  const told = errors.slice(0, mostTold);
  const detail = told.map(({ field, message }) => `${field}: ${message}`).join(' ');
  return new ProblemError('invalid-request', detail, told);
}
