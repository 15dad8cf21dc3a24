import { unknownCode, type Facts } from '../codebook/index.ts';
import { refuse, type Refusal } from '../kernel/index.ts';
import { nameSuccessor, presence, registered, type Trust } from '../trust/index.ts';
import type { NationalCommand } from '../policy/index.ts';
import type { Recipient } from './funding-round-events.ts';

/** A command under a funding round that may name a trust. */
export interface RecipientCommand extends NationalCommand, Recipient {}

/** Facts that the decision takes from elsewhere: the state of the trust that the command names, where it names one. */
export interface RecipientFacts extends Facts {
  readonly trust?: Trust;
}

/** Refuses a trust that is not registered, and capabilities that are not in the codebook. */
export function unfitRecipient(
  { trust, capabilities = [] }: Recipient,
  facts: RecipientFacts,
): Refusal | undefined {
  for (const capability of capabilities) {
    const refusal = unknownCode(facts.codebook, 'capabilities', capability, 'capabilities');
    if (refusal) return refusal;
  }
  if (trust === undefined) return undefined;
  const known = registered(facts.trust ?? { is: 'unheard-of' }, trust, 'trust');
  return 'refused' in known ? known : undefined;
}

/** Refuses an award to a trust certainly not yet open, or closed by then. */
export function absentRecipient(
  { trust: ods, said }: RecipientCommand,
  { trust }: RecipientFacts,
): Refusal | undefined {
  if (ods === undefined || trust?.is !== 'registered') return undefined;
  const { occurred } = said;
  switch (presence(trust, occurred)) {
    case 'there':
      return undefined;
    case 'not yet open':
      return refuse(
        'funding-round/trust-not-yet-open',
        `${ods} was not open on ${occurred.edtf}: name the trust that came before it.`,
        'trust',
      );
    case 'closed':
      return refuse(
        'funding-round/trust-closed',
        `${ods} had closed by ${occurred.edtf}: ${nameSuccessor(trust)}.`,
        'trust',
      );
  }
}
