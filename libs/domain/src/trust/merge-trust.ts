import type { Facts } from '../codebook/index.ts';
import { decider, entryOf, isRefusal, refuse, type Decision } from '../kernel/index.ts';
import type { TrustMerged } from './trust-events.ts';
import { registered, type TrustCommand } from './trust-rules.ts';
import type { Trust } from './trust.ts';

/** Into a successor, of which there may be several. Does not close the trust. */
export interface MergeTrust extends TrustCommand {
  readonly into: string;
  readonly part: 'whole' | 'part' | 'not-stated';
  readonly basis: 'ods' | 'published' | 'inferred';
}

/** What the decision needs from elsewhere: the stream of the trust named in `into`. */
export interface MergeFacts extends Facts {
  readonly successor: Trust;
}

/** The successor is registered and another trust. May be dated after closing, and told ahead. */
export const mergeTrust = decider(
  (trust: Trust, { ods, said, ...data }: MergeTrust, facts: MergeFacts): Decision<TrustMerged> => {
    const known = registered(trust, ods);
    if (isRefusal(known)) return known;
    if (data.into === ods) {
      return refuse(
        'trust/merges-into-itself',
        `${ods} cannot merge into itself: name its successor.`,
        'into',
      );
    }
    const successor = registered(facts.successor, data.into, 'into');
    if (isRefusal(successor)) return successor;
    const entry = entryOf(said, facts.today);
    return isRefusal(entry) ? entry : [{ type: 'TrustMerged', data, entry }];
  },
);
