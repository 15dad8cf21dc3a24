import type { TimelineEntry } from '#contracts/timeline';
import type { EventType } from '#domain/record';

/** An event of the log about an entry, with the entry as it stood then. */
export interface FeedItem {
  readonly eventId: string;
  readonly type: EventType;
  readonly position: bigint;
  /** Instant of recording, UTC, ISO 8601 with milliseconds. */
  readonly recordedAt: string;
  readonly entry: TimelineEntry;
  /** As named at the time. */
  readonly supplier: string | undefined;
  /** The place and type of its trust, as they are now. */
  readonly place: TrustPlace | undefined;
}

/** The place and type of a trust, by which entries are filtered. */
export interface TrustPlace {
  readonly region: string;
  readonly board?: string;
  readonly trustType: string;
}
