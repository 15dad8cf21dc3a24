import type { Facts } from '../codebook/index.ts';
import { certainlyBefore, decider, entryOf, isRefusal, refuse, type Decision } from '../kernel/index.ts';
import type { TrustClosed } from './trust-events.ts';
import { closesBeforeOpening, registered, type TrustCommand } from './trust-rules.ts';
import type { Trust } from './trust.ts';

/** The legal body behind the code ends: its last day. */
export type CloseTrust = TrustCommand;

/** Happens once, and never before opening; may be told ahead. */
export const closeTrust = decider(
  (trust: Trust, { ods, said }: CloseTrust, { today }: Facts): Decision<TrustClosed> => {
    const known = registered(trust, ods);
    if (isRefusal(known)) return known;
    const { opened, closed } = known;
    if (closed) {
      return refuse(
        'trust/already-closed',
        `${ods} closed on ${closed.edtf}: correct that entry if it is wrong.`,
      );
    }
    if (opened && certainlyBefore(said.occurred, opened)) return closesBeforeOpening(ods);
    const entry = entryOf(said, today);
    return isRefusal(entry) ? entry : [{ type: 'TrustClosed', data: {}, entry }];
  },
);
