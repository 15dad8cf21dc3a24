import type { Facts } from '../codebook/index.ts';
import { decider, entryOf, isRefusal, notYet, type Decision } from '../kernel/index.ts';
import type { MilestoneDisputed } from './milestone-events.ts';
import { another, unheardOf, type MilestoneCommand } from './milestone-rules.ts';
import type { Milestone } from './milestone.ts';

/** A reviewer doubts something that is said of a milestone, and says why. */
export type DisputeMilestone = MilestoneCommand & MilestoneDisputed['data'];

/** May happen again, and to what was verified, planned or withdrawn. */
export const disputeMilestone = decider(
  (milestone: Milestone, command: DisputeMilestone, facts: Facts): Decision<MilestoneDisputed> => {
    const { id, trust, kind, said, ...data } = command;
    const refusal = notYet(said.occurred, facts.today) ?? unheardOf(milestone) ?? another(milestone, command);
    if (refusal) return refusal;
    const entry = entryOf(said, facts.today);
    return isRefusal(entry) ? entry : [{ type: 'MilestoneDisputed', data, entry }];
  },
);
