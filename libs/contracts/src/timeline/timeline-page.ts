import type { Replay } from '../replay/index.ts';
import type { TimelineEntry } from './entry-view.ts';

/** A page of entries in the order of the world: first possible day, last possible day, position. */
export interface TimelinePage {
  readonly replay: Replay;
  readonly entries: readonly TimelineEntry[];
  /** How many entries the filters leave, on all pages. */
  readonly total: number;
  /** Give it back to get the next page; left out on the last one. */
  readonly next?: string;
}
