import type { Facts } from '../codebook/index.ts';
import { decider, entryOf, isRefusal, refuse, type Decision, type Refusal } from '../kernel/index.ts';
import type { TrustMerged } from './trust-events.ts';
import { circleThrough } from './circles.ts';
import type { Succession } from './succession.ts';
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
  /** What stands on record of the trust named in `into`, and of every one that it and those went into. */
  readonly onwards: readonly Succession[];
}

/** The successor is registered, another trust, and none that went into this one: a part may go back. May be dated after closing, and told ahead. */
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
    const circle = data.part === 'part' ? undefined : circleThrough(ods, data.into, facts.onwards);
    if (circle) return inCircle(ods, circle);
    const entry = entryOf(said, facts.today);
    return isRefusal(entry) ? entry : [{ type: 'TrustMerged', data, entry }];
  },
);

const inCircle = (ods: string, circle: readonly string[]): Refusal =>
  refuse(
    'trust/merges-in-circle',
    `${ods} would come after itself: ${circle.join(' → ')}. Retract or correct the merger that is wrong, or say that this one was in part.`,
    'into',
  );
