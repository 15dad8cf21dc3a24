import type { TimelineEntry } from '#contracts/timeline';
import type { TrustSummary } from '#contracts/trust';

/** An entry as a row, with its trust as at the replay. */
export interface EntryRow {
  readonly entry: TimelineEntry;
  readonly place?: TrustSummary | undefined;
}
