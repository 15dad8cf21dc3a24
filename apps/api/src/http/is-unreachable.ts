import { errorCode, isUnreachableCode } from '#postgres/failures';

/** Error types of the client of KurrentDB while there is no leader, or no node; see `LogUnavailable`'s cause. */
const unreachableTypes = new Set(['deadline-exceeded', 'not-leader', 'unavailable', 'unknown']);

// `pg` 8.23 and the client of KurrentDB 1.3 give these no code.
const unreachableWords =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Cannot use a pool after|timeout expired|Failed to discover|Query read timeout)/;

/** True for an error that says that the database could not be asked: the same question may be answered later. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('driverError' in error && error.driverError !== error && isUnreachable(error.driverError)) return true;
  if (error instanceof AggregateError) return error.errors.some(isUnreachable);
  if (error.cause !== undefined && isUnreachable(error.cause)) return true;
  const code = errorCode(error) ?? '';
  return (
    isUnreachableCode(code) ||
    code === 'event-log/no-answer' ||
    code === 'event-log/unavailable' ||
    ('type' in error && typeof error.type === 'string' && unreachableTypes.has(error.type)) ||
    unreachableWords.test(error.message)
  );
}
