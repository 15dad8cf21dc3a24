import type { Facts } from '../codebook/index.ts';
import { decider, entryOf, isRefusal, notYet, refuse, type Decision } from '../kernel/index.ts';
import type { TrustRenamed } from './trust-events.ts';
import { registered, type TrustCommand } from './trust-rules.ts';
import type { Trust } from './trust.ts';

/** From one name to another; when seen only between two files, on the interval between them. */
export type RenameTrust = TrustCommand & TrustRenamed['data'];

/** May come to light in any order, so `from` is not compared with the name that stands. */
export const renameTrust = decider(
  (trust: Trust, { ods, said, ...data }: RenameTrust, { today }: Facts): Decision<TrustRenamed> => {
    const known = registered(trust, ods);
    if (isRefusal(known)) return known;
    if (data.from === data.to) {
      return refuse('trust/same-name', `'${data.to}' is the name that it had: give the new one.`, 'to');
    }
    const entry = notYet(said.occurred, today) ?? entryOf(said, today);
    return isRefusal(entry) ? entry : [{ type: 'TrustRenamed', data, entry }];
  },
);
