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
import type { InfluenceWithdrawn } from './influence-events.ts';
import { claimedBy, type InfluenceCommand } from './influence-rules.ts';
import type { ClaimedInfluence, Influence } from './influence.ts';

/** A trust takes a claim back, and says why. */
export type WithdrawInfluence = InfluenceCommand;

/** Happens once, and not before it was last contested. */
export const withdrawInfluence = decider(
  (influence: Influence, command: WithdrawInfluence, { today }: Facts): Decision<InfluenceWithdrawn> => {
    const { said, reason } = command;
    const claim = claimedBy(influence, command, today);
    const refusal = isRefusal(claim) ? claim : outOfTurn(claim, said.occurred);
    if (refusal) return refusal;
    const entry = entryOf(said, today);
    return isRefusal(entry) ? entry : [{ type: 'InfluenceWithdrawn', data: { reason }, entry }];
  },
);

function outOfTurn({ withdrawn, contested }: ClaimedInfluence, occurred: PartialDate): Refusal | undefined {
  if (withdrawn) {
    return refuse(
      'influence/already-withdrawn',
      `Withdrawn on ${withdrawn.edtf} already: correct that entry if it is wrong.`,
    );
  }
  const later = contested.find((day) => certainlyBefore(occurred, day));
  return (
    later &&
    refuse(
      'influence/lived-on',
      `It was contested on ${later.edtf}, after ${occurred.edtf}: correct one of the two.`,
      'said.occurred',
    )
  );
}
