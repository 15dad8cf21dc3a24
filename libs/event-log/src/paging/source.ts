import type { Position, RecordedEvent } from '../port/index.ts';
import { withRetries, type RetryPolicy } from '../waiting/index.ts';

/** What to read: after a position and up to another, which is or was the head. */
export interface Stretch {
  readonly after: Position;
  readonly upTo: Position;
  readonly types: readonly string[] | undefined;
  readonly pageSize: number;
}

/** A stretch's first page, which may be empty, and how far it reaches: up to there nothing else is to be read. */
export interface Page {
  readonly events: readonly RecordedEvent[];
  readonly reached: Position;
}

/** A log that is read page by page. Both reject with `LogUnavailable`. */
export interface Source {
  /** Position of the last event; 0 when the log is empty. */
  head(): Promise<Position>;
  /** What stands up to the head stays as it is, so pages read one after the other agree with one another. */
  page(stretch: Stretch): Promise<Page>;
}

/** The same, waiting for a log that is away. */
export const retryingSource = (source: Source, patience: RetryPolicy): Source => ({
  head: () => withRetries(() => source.head(), patience),
  page: (stretch) => withRetries(() => source.page(stretch), patience),
});
