import type { Facts } from '../codebook/index.ts';
import { refuse, type Refusal } from '../kernel/index.ts';
import { nameSuccessor, presence, registered, type Trust } from '../trust/index.ts';
import type { MilestoneCommand } from './milestone-rules.ts';

/** Facts that a decision on a milestone takes from elsewhere: the state of the trust that the command names. */
export interface MilestoneFacts extends Facts {
  readonly trust: Trust;
}

/** Refuses a trust that is not registered, certainly not yet open, or closed by then. */
export function trustNotThere(
  { trust: ods, said: { occurred } }: MilestoneCommand,
  facts: MilestoneFacts,
): Refusal | undefined {
  const trust = registered(facts.trust, ods, 'trust');
  if ('refused' in trust) return trust;
  switch (presence(trust, occurred)) {
    case 'there':
      return undefined;
    case 'not yet open':
      return refuse(
        'milestone/before-trust-opened',
        `${ods} was not open on ${occurred.edtf}: report this for the trust that came before it.`,
        'trust',
      );
    case 'closed':
      return refuse(
        'milestone/after-trust-closed',
        `${ods} had closed by ${occurred.edtf}: ${nameSuccessor(trust)}.`,
        'trust',
      );
  }
}
