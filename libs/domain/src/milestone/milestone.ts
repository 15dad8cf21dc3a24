import type { Fact, Reducer, PartialDate, Recorded } from '../kernel/index.ts';
import { milestoneEvents, type MilestoneDetails, type MilestoneEvent } from './milestone-events.ts';
import { lastStated, notReviewed, reviewed, type Review } from './review.ts';

/** Dates of a milestone's events. A half-known date may put its withdrawal before all that describes it. */
interface Dates {
  /** The date on which it was first planned. */
  readonly planned?: PartialDate;
  /** The dates on which it was planned and rescheduled. */
  readonly plans: readonly PartialDate[];
  readonly reached?: PartialDate;
  /** Position at which what was reached was last stated. */
  readonly reachedAt?: bigint;
  readonly withdrawn?: PartialDate;
  readonly review: Review;
}

/** A milestone that is on record: a step of one trust, of one kind. */
export interface HeardOf extends Dates {
  readonly is: 'heard of';
  readonly trust: string;
  readonly kind: string;
}

/** State of a milestone, as far as a later decision asks for it. */
export type Milestone = (Dates & { readonly is: 'unheard-of' }) | HeardOf;

/** Folds the stream of one milestone. */
export const milestone: Reducer<Milestone, MilestoneEvent> = {
  initial: { is: 'unheard-of', plans: [], review: notReviewed },
  types: milestoneEvents,
  evolve,
};

function evolve(before: Milestone, event: MilestoneEvent, recorded: Recorded<Fact>): Milestone {
  const { occurred } = event.entry;
  switch (event.type) {
    case 'MilestonePlanned':
      return { ...heard(before, event.data), planned: occurred, plans: [...before.plans, occurred] };
    case 'MilestoneRescheduled':
      return { ...before, plans: [...before.plans, occurred] };
    case 'MilestoneReached':
      return { ...heard(before, event.data), reached: occurred, reachedAt: lastStated(recorded) };
    case 'SetbackReported':
      return heard(before, event.data);
    case 'MilestoneWithdrawn':
      return { ...before, withdrawn: occurred };
    case 'MilestoneVerified':
    case 'MilestoneDisputed':
    case 'DisputeAnswered':
      return { ...before, review: reviewed(before.review, event, recorded) };
    case 'EvidenceAttached':
      return before;
  }
}

const heard = (before: Milestone, { trust, kind }: MilestoneDetails): HeardOf =>
  before.is === 'heard of' ? before : { ...before, is: 'heard of', trust, kind };
