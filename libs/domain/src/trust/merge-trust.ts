import type { Facts } from '../codebook/index.ts';
import {
  decider,
  entryOf,
  isRefusal,
  refuse,
  type Decision,
  type PartialDate,
  type Refusal,
} from '../kernel/index.ts';
import type { TrustMerged } from './trust-events.ts';
import { circleThrough } from './circles.ts';
import type { Succession } from './succession.ts';
import { registered, type TrustCommand } from './trust-rules.ts';
import { presence, type RegisteredTrust, type Trust } from './trust.ts';

/** Into a successor, of which there may be several. Does not close the trust. */
export type MergeTrust = TrustCommand & TrustMerged['data'];

/** Facts that the decision takes from elsewhere: the stream of the trust named in `into`. */
export interface MergeFacts extends Facts {
  readonly successor: Trust;
  /** Successions on record of the trust named in `into`, and of every one that it and those went into. */
  readonly onwards: readonly Succession[];
}

/**
 * The successor is registered, another trust, there on the day, and none that went into this one: a part may go back. A
 * trust goes whole once. May be dated after closing, and told ahead.
 */
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
    const refusal = mergedWhole(known, data) ?? notThere(known, successor, said.occurred);
    if (refusal) return refusal;
    const circle = data.part === 'part' ? undefined : circleThrough(ods, data.into, facts.onwards);
    if (circle) return inCircle(ods, circle);
    const entry = entryOf(said, facts.today);
    return isRefusal(entry) ? entry : [{ type: 'TrustMerged', data, entry }];
  },
);

function mergedWhole(
  { ods, wholeInto }: RegisteredTrust,
  { part }: Pick<MergeTrust, 'part'>,
): Refusal | undefined {
  return part === 'whole' && wholeInto !== undefined
    ? refuse(
        'trust/merged-whole-already',
        `${ods} went into ${wholeInto} whole: correct or retract that merger if it is wrong, or say that this one was in part.`,
        'part',
      )
    : undefined;
}

/** Half-known dates get the benefit of the doubt. */
function notThere(
  trust: RegisteredTrust,
  successor: RegisteredTrust,
  when: PartialDate,
): Refusal | undefined {
  if (presence(trust, when) === 'not yet open')
    return refuse(
      'trust/merges-before-opening',
      `${trust.ods} had not opened by ${when.edtf}: correct one of the two dates.`,
      'said.occurred',
    );
  return presence(successor, when) === 'there'
    ? undefined
    : refuse(
        'trust/successor-not-there',
        `${successor.ods} had not opened yet, or had closed, by ${when.edtf}: name the trust that was there, or correct the dates.`,
        'into',
      );
}

const inCircle = (ods: string, circle: readonly string[]): Refusal =>
  refuse(
    'trust/merges-in-circle',
    `${ods} would come after itself: ${circle.join(' → ')}. Retract or correct the merger that is wrong, or say that this one was in part.`,
    'into',
  );
