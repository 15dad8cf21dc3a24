import type { DatedEvent, PartialDate } from '../kernel/index.ts';
import type { NationalFact } from '../policy/index.ts';

/** What is promised: in words, how it is measured, by which definition, how much of it, and by when. */
export interface Promised {
  readonly statement: string;
  readonly measure?: string;
  readonly definition?: number;
  readonly thresholdPct?: number;
  readonly due?: PartialDate;
}

/** A promise is made. */
export type TargetSet = DatedEvent<'TargetSet', Omit<NationalFact, 'goal'> & Promised>;
/** Any part of the promise restated; what is left out stands. */
export type TargetRevised = DatedEvent<'TargetRevised', Omit<NationalFact, 'goal'> & Partial<Promised>>;
/** The verdict that it was kept. */
export type TargetMet = DatedEvent<'TargetMet', NationalFact>;
/** The verdict that it was not kept. */
export type TargetMissed = DatedEvent<'TargetMissed', NationalFact>;
/** It is given up. */
export type TargetAbandoned = DatedEvent<'TargetAbandoned', NationalFact>;

/** What can happen to a target beside what can happen to every policy. */
export type TargetEvent = TargetSet | TargetRevised | TargetMet | TargetMissed | TargetAbandoned;
