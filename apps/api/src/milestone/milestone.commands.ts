import type { ConceptCommands } from '../command/index.ts';
import { answerDisputeCommand } from './answer-dispute.command.ts';
import { attachEvidenceCommand } from './attach-evidence.command.ts';
import { disputeMilestoneCommand } from './dispute-milestone.command.ts';
import { planMilestoneCommand } from './plan-milestone.command.ts';
import { reachMilestoneCommand } from './reach-milestone.command.ts';
import { reportSetbackCommand } from './report-setback.command.ts';
import { rescheduleMilestoneCommand } from './reschedule-milestone.command.ts';
import { verifyMilestoneCommand } from './verify-milestone.command.ts';
import { withdrawMilestoneCommand } from './withdraw-milestone.command.ts';

/** What may be said of milestones, in the order in which it is usually said. */
export const milestoneCommands: ConceptCommands = {
  tag: 'milestones',
  commands: [
    planMilestoneCommand,
    rescheduleMilestoneCommand,
    reportSetbackCommand,
    reachMilestoneCommand,
    attachEvidenceCommand,
    verifyMilestoneCommand,
    disputeMilestoneCommand,
    answerDisputeCommand,
    withdrawMilestoneCommand,
  ],
};
