import { errorCode, isAwayCode, isTransientCode } from '#postgres/failures';
import { LogUnavailable } from '../port/errors.ts';

/** True for a failure after which the same question may be answered a little later. */
export function isTransientInPostgres(error: unknown): boolean {
  const code = errorCode(error);
  // The driver's own errors (connection ended, timeouts) have no code.
  return code === undefined ? typeof error === 'object' && error !== null : isTransientCode(code);
}

/** The driver has waited already, for as long as a statement may take. */
const isWaitedOut = /^(Query read timeout|The database did not answer in time)/;

/** True where it is worth waiting for the same log to come back: not for a full disk, nor where time was given already. */
export function isAway(error: unknown): boolean {
  const asked = error instanceof LogUnavailable ? error.cause : error;
  const code = errorCode(asked);
  if (code === undefined) return asked instanceof Error && !isWaitedOut.test(asked.message);
  return isAwayCode(code);
}

/** True where what was asked is refused for what stands in it. */
export function isContentRefused(error: unknown): boolean {
  const code = error instanceof LogUnavailable ? errorCode(error.cause) : undefined;
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
  const code = errorCode(error);
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
