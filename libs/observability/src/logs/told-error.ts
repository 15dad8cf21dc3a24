/** An error as a log tells of it. */
export interface ToldError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
  readonly cause?: ToldError;
  readonly errors?: readonly ToldError[];
}

const deepest = 4;

/**
 * Reduces an error to its kind, words, code, stack and causes, without anything else that hangs on it. A driver hangs
 * the values of its statement there, names and addresses among them, and its whole connection.
 */
export function toldError(error: unknown, depth = 0): ToldError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const { cause, message, stack } = error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const errors: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  const goesOn = depth < deepest;
  return {
    type: error.constructor.name,
    message,
    ...(code !== undefined && { code }),
    ...(stack !== undefined && depth === 0 && { stack }),
    ...(cause !== undefined && goesOn && { cause: toldError(cause, depth + 1) }),
    ...(errors.length > 0 && goesOn && { errors: errors.map((one) => toldError(one, depth + 1)) }),
  };
}

/** The same in a few words, for what is nobody's fault here: the code, or the words, of the innermost cause. */
export function reasonOf(error: unknown): string {
  const { message, code, cause, errors } = toldError(error);
  const inner = errors?.[0] ?? cause;
  if (inner) return `${message}: ${inner.code ?? inner.message}`;
  return code === undefined ? message : `${message} (${code})`;
}
