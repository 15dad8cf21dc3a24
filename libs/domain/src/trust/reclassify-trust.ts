import { unknownCode, type Facts } from '../codebook/index.ts';
import { decider, entryOf, isRefusal, notYet, refuse, type Decision } from '../kernel/index.ts';
import type { TrustReclassified } from './trust-events.ts';
import { registered, type TrustCommand } from './trust-rules.ts';
import type { Trust } from './trust.ts';

/** From one type to another, by our own classification. */
export type ReclassifyTrust = TrustCommand & TrustReclassified['data'];

/** May come to light in any order, so `from` is not compared with the type that stands. */
export const reclassifyTrust = decider(
  (trust: Trust, { ods, said, ...data }: ReclassifyTrust, facts: Facts): Decision<TrustReclassified> => {
    const known = registered(trust, ods);
    if (isRefusal(known)) return known;
    if (data.from === data.to) {
      return refuse('trust/same-type', `'${data.to}' is the type that it had: give the new one.`, 'to');
    }
    const refusal =
      unknownCode(facts.codebook, 'trust-types', data.from, 'from') ??
      unknownCode(facts.codebook, 'trust-types', data.to, 'to');
    if (refusal) return refusal;
    const entry = notYet(said.occurred, facts.today) ?? entryOf(said, facts.today);
    return isRefusal(entry) ? entry : [{ type: 'TrustReclassified', data, entry }];
  },
);
