import type { ExpectedVersion } from './event-log.ts';

/** The stream is not at the version that the writer believed. `actual` is 0 where there is no stream. */
export class WrongExpectedVersion extends Error {
  readonly code = 'event-log/wrong-expected-version';
  constructor(
    readonly stream: string,
    readonly expected: ExpectedVersion,
    readonly actual: number,
  ) {
    super(
      `Stream ${stream} is at version ${String(actual)}, not at ${String(expected)}: read it again and decide anew.`,
    );
  }
}

/** The same event ids were used before for something else. */
export class DuplicateCommand extends Error {
  readonly code = 'event-log/duplicate-command';
  constructor(readonly stream: string) {
    super(`Another command was recorded in ${stream} under the same id: use a new id for a new command.`);
  }
}

/** Nothing was ever written to the stream. */
export class StreamNotFound extends Error {
  readonly code = 'event-log/stream-not-found';
  constructor(readonly stream: string) {
    super(`There is no stream ${stream}.`);
  }
}

/** The log cannot be reached, or did not answer in time; whether an append happened may be unknown. Try again with the same ids. */
export class LogUnavailable extends Error {
  readonly code = 'event-log/unavailable';
}

/** Reason why no engine takes a request. */
export type Unwritable =
  | 'no-events'
  | 'too-many-events'
  | 'too-large'
  | 'name-not-allowed'
  | 'version-not-allowed'
  | 'id-not-allowed'
  | 'not-json'
  | 'too-deep'
  | 'text-not-allowed';

/** The request breaks a limit of the log, or is not plain JSON in valid Unicode. Nothing was written; never try again. */
export class UnwritableRequest extends Error {
  readonly code = 'event-log/unwritable';
  constructor(
    readonly stream: string,
    readonly reason: Unwritable,
    /** Path of the part at fault, such as `events.2.data.note`. */
    readonly path: string,
    because: string,
  ) {
    super(`The log does not take ${path}: ${because}.`);
  }
}

/** A reading that no log can serve: a range or a type that is none. Nothing was sent; never try again. */
export class UnreadableRequest extends Error {
  readonly code = 'event-log/unreadable';
  constructor(
    /** Path of the part at fault, such as `from` or `types.2`. */
    readonly path: string,
    because: string,
  ) {
    super(`The log cannot be read by this ${path}: ${because}.`);
  }
}
