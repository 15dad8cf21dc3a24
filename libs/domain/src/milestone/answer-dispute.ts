import type { Facts } from '../codebook/index.ts';
import {
  certainlyBefore,
  decider,
  entryOf,
  isRefusal,
  notYet,
  refuse,
  type Decision,
  type Refusal,
} from '../kernel/index.ts';
import type { DisputeAnswered } from './milestone-events.ts';
import { another, unheardOf, type MilestoneCommand } from './milestone-rules.ts';
import type { Milestone } from './milestone.ts';

/** A trust answers a dispute about its milestone. */
export type AnswerDispute = MilestoneCommand & DisputeAnswered['data'];

/** Each dispute is answered once. */
export const answerDispute = decider(
  (milestone: Milestone, command: AnswerDispute, facts: Facts): Decision<DisputeAnswered> => {
    const { id, trust, kind, said, ...data } = command;
    const refusal =
      notYet(said.occurred, facts.today) ??
      unheardOf(milestone) ??
      another(milestone, command) ??
      nothingToAnswer(milestone, command);
    if (refusal) return refusal;
    const entry = entryOf(said, facts.today);
    return isRefusal(entry) ? entry : [{ type: 'DisputeAnswered', data, entry }];
  },
);

function nothingToAnswer({ review }: Milestone, { dispute: id, said }: AnswerDispute): Refusal | undefined {
  const dispute = review.disputes.find((one) => one.id === id);
  if (!dispute) {
    return refuse(
      'milestone/no-such-dispute',
      `There is no dispute ${id} about this milestone: take its id from the record.`,
      'dispute',
    );
  }
  if (review.answered.includes(id)) {
    return refuse(
      'milestone/already-answered',
      'This dispute is answered already: correct or retract that answer if it is wrong.',
      'dispute',
    );
  }
  return certainlyBefore(said.occurred, dispute.on)
    ? refuse(
        'milestone/answered-before-dispute',
        `It was disputed on ${dispute.on.edtf}, after ${said.occurred.edtf}: check the date.`,
        'said.occurred',
      )
    : undefined;
}
