/** Any value of JSON. Neither bigint nor Date: the codec writes both as strings. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
/** A JSON object: what an event says, and what it carries besides. */
export type JsonObject = { readonly [key: string]: Json };

/** A place in the one order of all events. Compare it, never count with it: it is not promised to be gapless. */
export type Position = bigint;

/** An event that is to be written. Its id is UUIDv5 of (commandId, ordinal), so that a retry is recognised. */
export interface NewEvent {
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: JsonObject;
  readonly metadata: JsonObject;
}

/** An event as the log holds it. `version` counts from 1 within its stream. */
export interface RecordedEvent extends NewEvent {
  readonly stream: string;
  readonly version: number;
  readonly position: Position;
  /** Instant of writing, UTC, ISO 8601 with milliseconds. */
  readonly recordedAt: string;
}

/** The version the writer believes the stream to have; `none`: it does not exist yet; `any`: whatever it has. */
export type ExpectedVersion = number | 'none' | 'any';

/** Events for one stream, all or none of which are written. */
export interface AppendRequest {
  readonly stream: string;
  readonly expected: ExpectedVersion;
  readonly events: readonly NewEvent[];
  /** It gets positions after those of every request that was asked so of this log before it. */
  readonly inOrder?: true;
}

/** The stream's version after the append, and the position of its last event. */
export interface Appended {
  readonly version: number;
  readonly position: Position;
  /** True where the events stood there already: of many that append the same at once, one has written it. */
  readonly repeated?: true;
}

/** Said by a subscription when it has handed over everything that there was. */
export interface CaughtUp {
  readonly caughtUp: Position;
}

/** Signal that ends a wait early, which then rejects with `LogUnavailable`. */
export interface Abortable {
  readonly signal?: AbortSignal;
}

/**
 * The one port to the log. Every method may reject with `LogUnavailable`: reading and appending wait for a log that is
 * away, and go on with it, for 15 seconds unless the engine was opened otherwise. What cannot be read at all, such as a
 * version of -1, rejects with `UnreadableRequest`.
 */
export interface EventLog {
  /**
   * Writes all events of the request or none. Rejects with `WrongExpectedVersion`; with `UnwritableRequest` beyond the
   * `limits`. Events that stand there already, under the same ids and with the same content, are answered as the first
   * time, whatever version is expected; other content is a `DuplicateCommand`. Where the metadata hold a `commandHash`,
   * it alone says whether it is the same command; decided otherwise than the first time, it is a `WrongExpectedVersion`:
   * read again, and find its first answer.
   */
  append(request: AppendRequest): Promise<Appended>;

  /** Events of one stream by version, from `from` (default 1); rejects with `StreamNotFound` where there is none. */
  readStream(
    stream: string,
    options?: { readonly from?: number; readonly limit?: number } & Abortable,
  ): AsyncIterable<RecordedEvent>;

  /** Pages of events in position order, after a position, up to the head at the time of the call; at most `limit` events in all. */
  readAll(
    options: {
      readonly after: Position;
      readonly types?: readonly string[];
      readonly limit?: number;
      readonly pageSize?: number;
    } & Abortable,
  ): AsyncIterable<readonly RecordedEvent[]>;

  /**
   * Pages in position order without end: catches up, says so, waits for more; says so again whenever it has come to a
   * new head, also when nothing on the way was of the types asked for. Lost connections are waited out. Ends when
   * `signal` aborts or the log is disposed of.
   */
  subscribe(options: {
    readonly after: Position;
    readonly types?: readonly string[];
    readonly pageSize?: number;
    readonly signal: AbortSignal;
  }): AsyncIterable<readonly RecordedEvent[] | CaughtUp>;

  /** Position of the last event; 0 when the log is empty. */
  head(options?: Abortable): Promise<Position>;

  /** Closes connections and timers; nothing keeps the process alive afterwards. */
  dispose(): Promise<void>;
}
