import type { Facts } from '../codebook/index.ts';
import {
  certainlyBefore,
  decider,
  entryOf,
  isRefusal,
  notYet,
  refuse,
  type Decision,
} from '../kernel/index.ts';
import type { TrustOpened } from './trust-events.ts';
import { closesBeforeOpening, registered, type TrustCommand } from './trust-rules.ts';
import type { Trust } from './trust.ts';

/** The legal body behind the code begins; it may be older than its name. */
export type OpenTrust = TrustCommand;

/** Happens once, and never after closing. Told when it is done: a closing may be set ahead, an opening is not yet one. */
export const openTrust = decider(
  (trust: Trust, { ods, said }: OpenTrust, { today }: Facts): Decision<TrustOpened> => {
    const known = registered(trust, ods);
    if (isRefusal(known)) return known;
    const { opened, closed } = known;
    if (opened) {
      return refuse(
        'trust/already-opened',
        `${ods} opened on ${opened.edtf}: correct that entry if it is wrong.`,
      );
    }
    if (closed && certainlyBefore(closed, said.occurred)) return closesBeforeOpening(ods);
    const entry = notYet(said.occurred, today) ?? entryOf(said, today);
    return isRefusal(entry) ? entry : [{ type: 'TrustOpened', data: {}, entry }];
  },
);
