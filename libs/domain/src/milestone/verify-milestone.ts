import type { Facts } from '../codebook/index.ts';
import {
  certainlyBefore,
  decider,
  entryOf,
  isRefusal,
  notYet,
  refuse,
  type Decision,
  type PartialDate,
  type Refusal,
} from '../kernel/index.ts';
import type { MilestoneVerified } from './milestone-events.ts';
import { another, unheardOf, type MilestoneCommand } from './milestone-rules.ts';
import type { Milestone } from './milestone.ts';
import { verificationOf } from './review.ts';

/** A reviewer has looked at the sources of a milestone and finds that it was reached. */
export type VerifyMilestone = MilestoneCommand & MilestoneVerified['data'];

/**
 * Verifies a reached milestone: once, and again after a dispute or once it was restated. May settle a dispute that
 * nobody has answered.
 */
export const verifyMilestone = decider(
  (milestone: Milestone, command: VerifyMilestone, facts: Facts): Decision<MilestoneVerified> => {
    const { id, trust, kind, said, ...data } = command;
    const refusal =
      notYet(said.occurred, facts.today) ??
      unheardOf(milestone) ??
      another(milestone, command) ??
      nothingToVerify(milestone, said.occurred);
    if (refusal) return refusal;
    const entry = entryOf(said, facts.today);
    return isRefusal(entry) ? entry : [{ type: 'MilestoneVerified', data, entry }];
  },
);

function nothingToVerify(
  { reached, reachedAt, review }: Milestone,
  occurred: PartialDate,
): Refusal | undefined {
  if (!reached) {
    return refuse(
      'milestone/not-reached',
      'It is not on record as reached: only what was reached can be verified.',
      'id',
    );
  }
  const verified = verificationOf(review, reachedAt);
  if (verified) {
    return refuse(
      'milestone/already-verified',
      `Verified on ${verified.on.edtf} already: dispute it if it is wrong.`,
    );
  }
  return certainlyBefore(occurred, reached)
    ? refuse(
        'milestone/verified-before-reached',
        `It was reached on ${reached.edtf}, after ${occurred.edtf}: check the date.`,
        'said.occurred',
      )
    : undefined;
}
