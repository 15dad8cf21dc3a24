import type { Day } from '#domain/kernel';

/** The three clocks as far as somebody asked for them. */
export interface AskedReplay {
  /** Day by which things had happened; today when left out. It may be in the future: deadlines are. */
  readonly asAt?: Day;
  /** Day on which things could be known; today when left out. */
  readonly knownAt?: Day;
  /** Position up to which events were recorded; that of the read model when left out. */
  readonly atPosition?: bigint;
}

/** Part that every question has. `today` is the London day of the asking. */
export interface ReplayQuestion {
  readonly replay: AskedReplay;
  readonly today: Day;
}

/** The three clocks as an answer uses them. */
export type ResolvedReplay = Required<AskedReplay>;
