import { decider, entryOf, isRefusal, notYet, type Decision } from '../kernel/index.ts';
import type { SetbackReported } from './milestone-events.ts';
import { another, unknownCodes, type MilestoneDetailsCommand } from './milestone-rules.ts';
import type { Milestone } from './milestone.ts';
import { trustNotThere, type MilestoneFacts } from './trust-there.ts';

/** Something was deferred or stopped, or an incident happened: no achievement. */
export type ReportSetback = MilestoneDetailsCommand & SetbackReported['data'];

/** May be the first that is heard of a milestone; may happen again, and after it was reached or withdrawn. */
export const reportSetback = decider(
  (milestone: Milestone, command: ReportSetback, facts: MilestoneFacts): Decision<SetbackReported> => {
    const { id, said, onRecord, ...data } = command;
    const refusal =
      notYet(said.occurred, facts.today) ??
      trustNotThere(command, facts) ??
      unknownCodes(data, facts) ??
      another(milestone, command);
    if (refusal) return refusal;
    const entry = entryOf(said, facts.today);
    return isRefusal(entry) ? entry : [{ type: 'SetbackReported', data, entry }];
  },
);
