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
import type { MilestoneWithdrawn } from './milestone-events.ts';
import { another, unheardOf, type MilestoneCommand } from './milestone-rules.ts';
import type { Milestone } from './milestone.ts';

/** A trust gives a milestone up, or says that it no longer holds. */
export type WithdrawMilestone = MilestoneCommand & MilestoneWithdrawn['data'];

/** Happens once, and not before the last plan or the reaching. May come after the trust has closed. */
export const withdrawMilestone = decider(
  (milestone: Milestone, command: WithdrawMilestone, facts: Facts): Decision<MilestoneWithdrawn> => {
    const { id, trust, kind, said, ...data } = command;
    const refusal =
      notYet(said.occurred, facts.today) ??
      unheardOf(milestone) ??
      another(milestone, command) ??
      outOfTurn(milestone, said.occurred);
    if (refusal) return refusal;
    const entry = entryOf(said, facts.today);
    return isRefusal(entry) ? entry : [{ type: 'MilestoneWithdrawn', data, entry }];
  },
);

function outOfTurn(milestone: Milestone, occurred: PartialDate): Refusal | undefined {
  const { withdrawn, plans, reached } = milestone;
  if (withdrawn) {
    return refuse(
      'milestone/already-withdrawn',
      `Withdrawn on ${withdrawn.edtf} already: correct that entry if it is wrong.`,
    );
  }
  const later = [...plans, ...(reached ? [reached] : [])].find((day) => certainlyBefore(occurred, day));
  return (
    later &&
    refuse(
      'milestone/lived-on',
      `It was planned or reached on ${later.edtf}, after ${occurred.edtf}: correct one of the two.`,
      'said.occurred',
    )
  );
}
