/** PostgreSQL's `disk_full`, and the system's own word for it. */
const fullStates: readonly unknown[] = ['53100', 'ENOSPC', 'EDQUOT'];

/** True for an error that says that there is no room left to write: what is there can still be read. */
export function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && fullStates.includes(error.code)) return true;
  if ('driverError' in error && error.driverError !== error && isFull(error.driverError)) return true;
  return error.cause !== undefined && isFull(error.cause);
}
