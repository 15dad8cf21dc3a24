import { unknownCode, type Facts } from '../codebook/index.ts';
import { decider, entryOf, isRefusal, notYet, refuse, type Decision } from '../kernel/index.ts';
import type { TrustMoved } from './trust-events.ts';
import { registered, type TrustCommand } from './trust-rules.ts';
import type { Trust } from './trust.ts';

/** To another region, another board, or both. */
export type MoveTrust = TrustCommand & TrustMoved['data'];

/** Says where the trust belongs from then on. */
export const moveTrust = decider(
  (trust: Trust, { ods, said, ...data }: MoveTrust, { today, codebook }: Facts): Decision<TrustMoved> => {
    const known = registered(trust, ods);
    if (isRefusal(known)) return known;
    if (data.region === undefined && data.board === undefined) {
      return refuse('trust/moved-nowhere', 'Say which region or board the trust moved to.', 'region');
    }
    const refusal =
      unknownCode(codebook, 'regions', data.region, 'region') ??
      unknownCode(codebook, 'boards', data.board, 'board');
    if (refusal) return refusal;
    const entry = notYet(said.occurred, today) ?? entryOf(said, today);
    return isRefusal(entry) ? entry : [{ type: 'TrustMoved', data, entry }];
  },
);
