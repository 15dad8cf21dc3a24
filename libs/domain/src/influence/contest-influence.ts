import type { Facts } from '../codebook/index.ts';
import {
  certainlyBefore,
  decider,
  entryOf,
  isRefusal,
  refuse,
  type Decision,
  type PartialDate,
  type Refusal,
} from '../kernel/index.ts';
import type { InfluenceContested } from './influence-events.ts';
import { claimedBy, type InfluenceCommand } from './influence-rules.ts';
import type { ClaimedInfluence, Influence } from './influence.ts';

/** A reviewer doubts a claim, and says why. */
export type ContestInfluence = InfluenceCommand;

/** May happen again; not once the claim was withdrawn. */
export const contestInfluence = decider(
  (influence: Influence, command: ContestInfluence, { today }: Facts): Decision<InfluenceContested> => {
    const { said, reason } = command;
    const claim = claimedBy(influence, command, today);
    const refusal = isRefusal(claim) ? claim : afterWithdrawal(claim, said.occurred);
    if (refusal) return refusal;
    const entry = entryOf(said, today);
    return isRefusal(entry) ? entry : [{ type: 'InfluenceContested', data: { reason }, entry }];
  },
);

const afterWithdrawal = ({ withdrawn }: ClaimedInfluence, occurred: PartialDate): Refusal | undefined =>
  withdrawn && certainlyBefore(withdrawn, occurred)
    ? refuse(
        'influence/withdrawn',
        `The trust took the claim back on ${withdrawn.edtf}: nothing is left to contest.`,
        'said.occurred',
      )
    : undefined;
