import type { FieldProblem } from '#contracts/problem';
import { KnownAfterToday, PositionNotReached } from '#read-models/replay';
import { CursorDoesNotFit } from '#read-models/timeline';

/**
 * Field problem for a question that a read model refuses, in a sentence for the caller; undefined for any other
 * error.
 */
export function refusalOf(error: unknown): FieldProblem | undefined {
  if (error instanceof KnownAfterToday) return refusal(`${error.side}knownAt`, error);
  if (error instanceof PositionNotReached) return refusal(`${error.side}atPosition`, error);
  return error instanceof CursorDoesNotFit ? refusal('cursor', error) : undefined;
}

/** The code as clients see it: without the concept that it comes from. */
const refusal = (field: string, { code, message }: Error & { readonly code: string }): FieldProblem => ({
  field,
  code: code.slice(code.indexOf('/') + 1),
  message,
});
