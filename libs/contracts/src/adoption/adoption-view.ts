import type { Replay } from '../replay/index.ts';
import type { TimelineEntry } from '../timeline/index.ts';

/** On this day one more trust is on record; bounds say how sure the count is. */
export interface AdoptionStep {
  readonly on: string;
  /** Trusts whose first go-live certainly, and possibly, lies on or before this day, and which are open on it. */
  readonly atLeast: number;
  readonly atMost: number;
  readonly trustsOpen: number;
}

/** Go-lives on record here, and shares as others published them. The two are not one series. */
export interface AdoptionView {
  readonly replay: Replay;
  readonly milestone: string;
  readonly definition: string;
  readonly steps: readonly AdoptionStep[];
  readonly published: readonly TimelineEntry[];
  readonly caveats: readonly string[];
}
