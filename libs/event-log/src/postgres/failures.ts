import { LogUnavailable } from '../port/errors.ts';

/** SQLSTATE classes and codes that go by themselves: connection, resources, operator's intervention, deadlocks. */
const passing = /^(08|53|57P0|57014|55P03|40001|40P01|25006|58)/;
/** Codes of the driver and the system, which are no SQLSTATE. */
const lostConnection =
  /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOTFOUND|ENOENT|EADDRNOTAVAIL)/;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Looks at what an error has, not at its class: in a sandbox, such as Jest's, the system's errors are of another `Error`. */
const codeOf = (error: unknown): string | undefined =>
  isObject(error) && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** True for a failure after which the same question may be answered a little later. */
export function isTransientInPostgres(error: unknown): boolean {
  const code = codeOf(error);
  // The driver's own errors (connection ended, timeouts) have no code.
  return code === undefined ? isObject(error) : passing.test(code) || lostConnection.test(code);
}

/** SQLSTATE of a server that is not there, does not serve yet or for now, or lets nobody in at the moment. */
const away = /^(08|57P0|53300|25006)/;
/** The driver has waited already, for as long as a statement may take. */
const isWaitedOut = /^(Query read timeout|The database did not answer in time)/;

/** True where it is worth waiting for the same log to come back: not for a full disk, nor where time was given already. */
export function isAway(error: unknown): boolean {
  const asked = error instanceof LogUnavailable ? error.cause : error;
  const code = codeOf(asked);
  if (code === undefined) return asked instanceof Error && !isWaitedOut.test(asked.message);
  return away.test(code) || lostConnection.test(code);
}

/** True where what was asked is refused for what stands in it. */
export function isOfContents(error: unknown): boolean {
  const code = error instanceof LogUnavailable ? codeOf(error.cause) : undefined;
  return code !== undefined && /^2[23]/.test(code);
}

/** Sentences on what is the matter, by SQLSTATE or the system's code; the first that fits. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^28/, 'The server of the log refuses the user or the password.'],
  [/^3D000/, 'The server of the log is there, and has no database of that name.'],
  [/^53300/, 'The server of the log has no connection free.'],
  [/^53100/, 'The disk of the server of the log is full.'],
  [/^57P0[123]/, 'The server of the log is starting, or shutting down.'],
  [/^25006/, 'The server of the log takes nothing: it is a standby, or set to read only.'],
  [/^42501/, 'The log lets this role not do that: is its schema up to date, and is this the role that may?'],
  [/^(42P01|42883|3F000)/, 'The schema of the log is not up to date: nobody has migrated it.'],
  [/^(ENOTFOUND|EAI_AGAIN)/, 'No host is known by the name that is given for the server of the log.'],
  [
    /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENOENT)/,
    'Nothing answers where the server of the log is said to be.',
  ],
];

function sentenceOf(error: unknown): string {
  const code = codeOf(error);
  const fitting = code === undefined ? undefined : sentences.find(([pattern]) => pattern.test(code))?.[1];
  if (fitting !== undefined)
    return isTransientInPostgres(error) ? `${fitting} Try again, with the same ids.` : fitting;
  return isTransientInPostgres(error)
    ? 'The log cannot be reached, or did not answer in time. Try again, with the same ids.'
    : 'The log does not answer as it should: is its schema up to date, and may this role use it?';
}

/** The failure as the port says it, and nothing of the address; what the driver said is its cause, for the operator's log alone. */
export function postgresUnavailable(error: unknown): LogUnavailable {
  return error instanceof LogUnavailable ? error : new LogUnavailable(sentenceOf(error), { cause: error });
}
