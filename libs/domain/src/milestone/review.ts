import type { Fact, PartialDate, Recorded } from '../kernel/index.ts';
import type { ReviewEvent } from './milestone-events.ts';

/** State of a milestone in review. */
export type ReviewState = 'unreviewed' | 'verified' | 'disputed' | 'answered';

/** A dispute, under the id of its event. */
export interface Dispute {
  readonly id: string;
  readonly on: PartialDate;
}

/** The exchange between reviewers and the trust on a milestone. */
export interface Review {
  /** Every dispute. */
  readonly disputes: readonly Dispute[];
  /** Ids of the disputes that were answered. A half-known date may put an answer before its dispute. */
  readonly answered: readonly string[];
  /** Ids of the disputes since it was last verified. */
  readonly open: readonly string[];
  /** The last time that it was verified, unless it was disputed since. */
  readonly verified?: Verification;
}

/** That it was verified: when, and the position up to which the reviewer could know the record. */
export interface Verification {
  readonly on: PartialDate;
  readonly position: bigint;
}

/** Before anybody has reviewed it. */
export const notReviewed: Review = { disputes: [], answered: [], open: [] };

/** The review with one more thing said; events come in the order of the world. */
export function reviewed(before: Review, event: ReviewEvent, { id, position }: Recorded<Fact>): Review {
  const { disputes, answered, open } = before;
  const { occurred } = event.entry;
  switch (event.type) {
    case 'MilestoneVerified':
      return { disputes, answered, open: [], verified: { on: occurred, position } };
    case 'MilestoneDisputed':
      return { disputes: [...disputes, { id, on: occurred }], answered, open: [...open, id] };
    case 'DisputeAnswered':
      return { ...before, answered: [...answered, event.data.dispute] };
  }
}

/** The position at which a fact was last stated: recorded, or restated by a correction. */
export const lastStated = ({ position, restatedAt = position }: Recorded<Fact>): bigint => restatedAt;

/**
 * The verification that holds of what is on record as reached, last stated at `reachedAt`: undefined where nothing is, and
 * where it was restated, or retracted and reported anew, since a reviewer looked at it.
 */
export const verificationOf = (
  { verified }: Review,
  reachedAt: bigint | undefined,
): Verification | undefined =>
  verified && reachedAt !== undefined && reachedAt < verified.position ? verified : undefined;

/**
 * Verified until it is disputed, or what was reached is restated; disputed until every dispute is answered; answered until
 * a reviewer speaks again.
 */
export function reviewState(review: Review, reachedAt: bigint | undefined): ReviewState {
  const { open, answered } = review;
  if (verificationOf(review, reachedAt)) return 'verified';
  if (open.length === 0) return 'unreviewed';
  return open.every((id) => answered.includes(id)) ? 'answered' : 'disputed';
}
