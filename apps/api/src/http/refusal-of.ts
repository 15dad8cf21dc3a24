import type { FieldProblem } from '#contracts/problem';

/** Errors with which read models refuse a question, by their code: the parameter that is at fault. */
const parameterOf = new Map([
  ['replay/known-after-today', 'knownAt'],
  ['replay/position-not-reached', 'atPosition'],
  ['timeline/cursor-does-not-fit', 'cursor'],
]);

/** What a read model says against a question, which is a sentence for whoever asked; undefined for any other error. */
export function refusalOf(error: unknown): FieldProblem | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const field = parameterOf.get(error.code);
  const code = error.code.slice(error.code.indexOf('/') + 1);
  return field === undefined ? undefined : { field, code, message: error.message };
}
