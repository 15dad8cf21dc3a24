import type { Facts } from '../codebook/index.ts';
import { decider, entryOf, isRefusal, notYet, type Decision } from '../kernel/index.ts';
import type { EvidenceAttached } from './milestone-events.ts';
import { another, unheardOf, type MilestoneCommand } from './milestone-rules.ts';
import type { Milestone } from './milestone.ts';

/** A trust says where more is to be read about a milestone. */
export type AttachEvidence = MilestoneCommand & EvidenceAttached['data'];

/** May happen again, and to what is planned, reached or withdrawn. */
export const attachEvidence = decider(
  (milestone: Milestone, command: AttachEvidence, facts: Facts): Decision<EvidenceAttached> => {
    const { id, trust, kind, said, ...data } = command;
    const refusal = notYet(said.occurred, facts.today) ?? unheardOf(milestone) ?? another(milestone, command);
    if (refusal) return refusal;
    const entry = entryOf(said, facts.today);
    return isRefusal(entry) ? entry : [{ type: 'EvidenceAttached', data, entry }];
  },
);
