import type { Day } from '#domain/kernel';

/** The three clocks as far as somebody asked for them. */
export interface AskedReplay {
  /** What had happened by this day; today when left out. It may be in the future: deadlines are. */
  readonly asAt?: Day;
  /** What could be known on this day; today when left out. */
  readonly knownAt?: Day;
  /** What was recorded up to this position; where the read model stands when left out. */
  readonly atPosition?: bigint;
}

/** What every question holds. `today` is the London day of the asking. */
export interface ReplayQuestion {
  readonly replay: AskedReplay;
  readonly today: Day;
}

/** The three clocks as an answer uses them. */
export type ResolvedReplay = Required<AskedReplay>;
