import { unfitVersion } from '../codebook/index.ts';
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
import type { MilestoneReached } from './milestone-events.ts';
import {
  afterWithdrawal,
  alreadyReached,
  another,
  unknownCodes,
  type MilestoneDetailsCommand,
} from './milestone-rules.ts';
import type { Milestone } from './milestone.ts';
import { trustNotThere, type MilestoneFacts } from './trust-there.ts';

/** A trust says that it has reached a milestone, whether or not it had planned to. */
export type ReachMilestone = MilestoneDetailsCommand & MilestoneReached['data'];

/** Happens once. May come to light after the withdrawal that followed it. */
export const reachMilestone = decider(
  (milestone: Milestone, command: ReachMilestone, facts: MilestoneFacts): Decision<MilestoneReached> => {
    const { id, said, onRecord, ...data } = command;
    const refusal =
      notYet(said.occurred, facts.today) ??
      trustNotThere(command, facts) ??
      unknownCodes(data, facts) ??
      unfitVersion(data.definition) ??
      another(milestone, command) ??
      outOfTurn(milestone, said.occurred);
    if (refusal) return refusal;
    const entry = entryOf(said, facts.today);
    return isRefusal(entry) ? entry : [{ type: 'MilestoneReached', data, entry }];
  },
);

function outOfTurn(milestone: Milestone, occurred: PartialDate): Refusal | undefined {
  if (milestone.reached) return alreadyReached(milestone.reached);
  const plan = milestone.plans.find((made) => certainlyBefore(occurred, made));
  return plan
    ? refuse(
        'milestone/reached-before-plan',
        `It was still planned on ${plan.edtf}, after ${occurred.edtf}: check the date, or report a new milestone.`,
        'said.occurred',
      )
    : afterWithdrawal(milestone, occurred);
}
