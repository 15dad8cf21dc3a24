import {
  decider,
  dueBeforeSet,
  entryOf,
  isRefusal,
  notYet,
  refuse,
  type Decision,
  type Refusal,
} from '../kernel/index.ts';
import type { MilestonePlanned } from './milestone-events.ts';
import {
  afterReaching,
  afterWithdrawal,
  another,
  unknownCodes,
  type MilestoneDetailsCommand,
} from './milestone-rules.ts';
import type { Milestone } from './milestone.ts';
import { trustNotThere, type MilestoneFacts } from './trust-there.ts';

/** A trust makes known what it plans: on the day of `said.occurred`, for `due`. */
export type PlanMilestone = MilestoneDetailsCommand & MilestonePlanned['data'];

/** Planned once, then rescheduled. What is planned may be due after the trust has closed. */
export const planMilestone = decider(
  (milestone: Milestone, command: PlanMilestone, facts: MilestoneFacts): Decision<MilestonePlanned> => {
    const { id, said, onRecord, ...data } = command;
    const refusal =
      notYet(said.occurred, facts.today) ??
      dueBeforeSet(data.due, said.occurred) ??
      trustNotThere(command, facts) ??
      unknownCodes(data, facts) ??
      another(milestone, command) ??
      alreadyPlanned(milestone) ??
      afterReaching(milestone, said.occurred) ??
      afterWithdrawal(milestone, said.occurred);
    if (refusal) return refusal;
    const entry = entryOf(said, facts.today);
    return isRefusal(entry) ? entry : [{ type: 'MilestonePlanned', data, entry }];
  },
);

const alreadyPlanned = (milestone: Milestone): Refusal | undefined =>
  milestone.planned
    ? refuse(
        'milestone/already-planned',
        `Planned on ${milestone.planned.edtf} already: reschedule it, or correct that entry if it is wrong.`,
      )
    : undefined;
