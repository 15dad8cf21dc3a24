import type { PartialDate } from '../kernel/index.ts';
import type { ReviewEvent } from './milestone-events.ts';

/** How a milestone stands with reviewers. */
export type ReviewState = 'unreviewed' | 'verified' | 'disputed' | 'answered';

/** A dispute, under the id of its event. */
export interface Dispute {
  readonly id: string;
  readonly on: PartialDate;
}

/** What reviewers and the trust have said to each other. */
export interface Review {
  /** Every dispute. */
  readonly disputes: readonly Dispute[];
  /** Ids of the disputes that were answered. A half-known date may put an answer before its dispute. */
  readonly answered: readonly string[];
  /** Ids of the disputes since it was last verified. */
  readonly open: readonly string[];
  /** When it was last verified, unless it was disputed since. */
  readonly verified?: PartialDate;
}

/** Before anybody has reviewed it. */
export const notReviewed: Review = { disputes: [], answered: [], open: [] };

/** The review with one more thing said; events come in the order of the world, `id` is the event's own. */
export function reviewed(before: Review, event: ReviewEvent, id: string): Review {
  const { disputes, answered, open } = before;
  const { occurred } = event.entry;
  switch (event.type) {
    case 'MilestoneVerified':
      return { disputes, answered, open: [], verified: occurred };
    case 'MilestoneDisputed':
      return { disputes: [...disputes, { id, on: occurred }], answered, open: [...open, id] };
    case 'DisputeAnswered':
      return { ...before, answered: [...answered, event.data.dispute] };
  }
}

/** Verified until it is disputed; disputed until every dispute is answered; answered until a reviewer speaks again. */
export function reviewState({ verified, open, answered }: Review): ReviewState {
  if (verified) return 'verified';
  if (open.length === 0) return 'unreviewed';
  return open.every((id) => answered.includes(id)) ? 'answered' : 'disputed';
}
