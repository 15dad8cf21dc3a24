import { errorCode, isDiskFullCode } from '#postgres/failures';

/** True for an error that says that there is no room left to write: what is there can still be read. */
export function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (isDiskFullCode(errorCode(error) ?? '')) return true;
  if ('driverError' in error && error.driverError !== error && isFull(error.driverError)) return true;
  return error.cause !== undefined && isFull(error.cause);
}
