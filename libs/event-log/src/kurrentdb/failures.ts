import { LogUnavailable } from '../port/errors.ts';
import { UnusableAddress } from './address.ts';

/** Type that the client gives its errors; `undefined` for errors of others, and for its own that have none. */
export const clientErrorType = (error: unknown): string | undefined =>
  error instanceof Error && 'type' in error && typeof error.type === 'string' ? error.type : undefined;

/** Kinds that stay as they are, however often the question is asked again. */
const lasting = new Set([
  'access-denied',
  'append-record-size-exceeded',
  'invalid-argument',
  'maximum-append-size-exceeded',
  'transaction-max-size-exceeded',
  'stream-deleted',
  'stream-tombstoned',
  'unsupported',
]);

/** Messages of KurrentDB 26.1 about size for which its client has no type: of one message, and of one record. */
const ofSize = /exceeds the maximum configured message size|MaximumAppendEventSizeExceeded/;

/** The server takes no record or append as large as this one. */
export const isTooLarge = (error: unknown): boolean => {
  const type = clientErrorType(error) ?? '';
  return /size-exceeded$/.test(type) || (type === 'unknown' && ofSize.test((error as Error).message));
};

/**
 * True for a failure after which the same question may be answered a little later. That is so for whatever is not
 * known to last: on the way from one leader to the next come errors of many kinds, some of them without a type.
 */
export function isTransientInKurrentDb(error: unknown): boolean {
  if (error instanceof LogUnavailable && error.cause !== undefined)
    return isTransientInKurrentDb(error.cause);
  if (error instanceof ClientMissing || error instanceof UnusableAddress) return false;
  const type = clientErrorType(error);
  return type === undefined || !(lasting.has(type) || isTooLarge(error));
}

/** The client, or the native part that it brings, is not installed. */
export class ClientMissing extends Error {
  readonly code = 'event-log/client-missing';
  constructor() {
    super('The client of KurrentDB cannot be loaded on this machine: install with its optional packages.');
  }
}

/** No answer came in time; what was asked may happen yet. */
export class NoAnswer extends Error {
  readonly code = 'event-log/no-answer';
}

/** True where the server lets nobody in like this, or not to this. */
export const isDenied = (error: unknown): boolean => clientErrorType(error) === 'access-denied';

/**
 * The failure as the port says it, in a sentence that fits and holds no password; what the client said is its cause, for
 * the operator's log alone.
 */
export function kurrentDbUnavailable(error: unknown, sentence?: string): LogUnavailable {
  if (error instanceof LogUnavailable && sentence === undefined) return error;
  const cause = error instanceof LogUnavailable ? (error.cause ?? error) : error;
  return new LogUnavailable(sentence ?? sentenceOf(cause), { cause });
}

function sentenceOf(error: unknown): string {
  if (error instanceof UnusableAddress || error instanceof ClientMissing) return error.message;
  if (isTransientInKurrentDb(error))
    return 'The log cannot be reached, or did not answer in time. Try again, with the same ids.';
  return 'The log does not answer as it should: is its client installed, and may this user read and append?';
}
