import type { Position, RecordedEvent } from '../port/event-log.ts';
import { withRetries, type RetryPolicy } from '../waiting/retry-policy.ts';

/** Range of a page: after a position and up to another, which is or was the head. */
export interface PageRange {
  readonly after: Position;
  readonly upTo: Position;
  readonly types: readonly string[] | undefined;
  readonly pageSize: number;
}

/** A stretch's first page, which may be empty, and how far it reaches: up to there nothing else is to be read. */
export interface EventPage {
  readonly events: readonly RecordedEvent[];
  readonly reached: Position;
}

/** A log that is read page by page. Both reject with `LogUnavailable`. */
export interface PageSource {
  /** Position of the last event; 0 when the log is empty. */
  head(): Promise<Position>;
  /** Reads a page. Events up to the head stay as they are, so pages read one after the other agree with one another. */
  page(range: PageRange): Promise<EventPage>;
}

/** The same, waiting for a log that is away. */
export const retryingSource = (source: PageSource, policy: RetryPolicy): PageSource => ({
  head: () => withRetries(() => source.head(), policy),
  page: (range) => withRetries(() => source.page(range), policy),
});
