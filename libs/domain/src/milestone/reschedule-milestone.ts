import { decider, dueBeforeSet, entryOf, isRefusal, notYet, type Decision } from '../kernel/index.ts';
import type { MilestoneRescheduled } from './milestone-events.ts';
import {
  afterReaching,
  afterWithdrawal,
  another,
  unheardOf,
  type MilestoneCommand,
} from './milestone-rules.ts';
import type { Milestone } from './milestone.ts';
import { trustNotThere, type MilestoneFacts } from './trust-there.ts';

/** A trust makes known that it now plans for another day. */
export type RescheduleMilestone = MilestoneCommand & MilestoneRescheduled['data'];

/** May happen again, and may come to light before the plan itself. */
export const rescheduleMilestone = decider(
  (
    milestone: Milestone,
    command: RescheduleMilestone,
    facts: MilestoneFacts,
  ): Decision<MilestoneRescheduled> => {
    const { id, trust, kind, said, ...data } = command;
    const refusal =
      notYet(said.occurred, facts.today) ??
      dueBeforeSet(data.due, said.occurred) ??
      unheardOf(milestone) ??
      another(milestone, command) ??
      trustNotThere(command, facts) ??
      afterReaching(milestone, said.occurred) ??
      afterWithdrawal(milestone, said.occurred);
    if (refusal) return refusal;
    const entry = entryOf(said, facts.today);
    return isRefusal(entry) ? entry : [{ type: 'MilestoneRescheduled', data, entry }];
  },
);
