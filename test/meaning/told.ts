import type { Dated } from './days.ts';

/** Something that was said and taken in, as the oracle remembers it. */
export interface Told {
  /** Id of its event. */
  readonly id: string;
  /** The stream of its subject, such as `trust-ZZ1`. */
  readonly subject: string;
  readonly type: string;
  readonly position: number;
  /** Since when it is known; undefined of a registration: since ever. */
  readonly knownOn?: string;
  /** The days on which it happened; undefined of a fact without a day. */
  readonly on?: Dated;
  readonly data: Readonly<Record<string, string>>;
}

/** A reader's clocks. */
export interface Clocks {
  readonly asAt: string;
  readonly knownAt: string;
  readonly atPosition: number;
}

/** The fact that a correction or a retraction is about. */
const about = ({ data }: Told): string => data['entryId'] ?? '';
const isChange = ({ type }: Told) => type === 'EntryCorrected' || type === 'EntryRetracted';
const byKnowledge = (a: Told, b: Told) =>
  (a.knownOn ?? '') === (b.knownOn ?? '')
    ? a.position - b.position
    : (a.knownOn ?? '') < (b.knownOn ?? '')
      ? -1
      : 1;

/** The order of the world; what has no day comes first. */
const byWorld = (a: Told, b: Told): number => {
  const key = ({ on }: Told) => (on === undefined ? '' : `${on.first} ${on.last}`);
  return key(a) === key(b) ? a.position - b.position : key(a) < key(b) ? -1 : 1;
};

/**
 * Facts visible to a reader who knows what was known on a day and recorded up to a position: each with its corrections
 * folded in, in the order in which they became known; a retracted one is gone, whatever came after. In the order of the
 * world, whether they have happened or not.
 */
export function visibleAt(all: readonly Told[], { knownAt, atPosition }: Clocks): readonly Told[] {
  const heard = all.filter(
    ({ knownOn, position }) => position <= atPosition && (knownOn === undefined || knownOn <= knownAt),
  );
  const changes = heard.filter(isChange);
  return heard
    .filter((one) => !isChange(one))
    .flatMap((fact) => {
      const own = changes.filter((one) => about(one) === fact.id).sort(byKnowledge);
      if (own.some(({ type }) => type === 'EntryRetracted')) return [];
      const on = own.findLast((one) => one.on !== undefined)?.on ?? fact.on;
      return [{ ...fact, ...(on && { on }) }];
    })
    .sort(byWorld);
}

/** In the order in which each comes to count, on the last day that it may have happened. */
export const asTheyCount = (facts: readonly Told[]): readonly Told[] =>
  facts.toSorted((a, b) => {
    const key = ({ on }: Told) => (on === undefined ? '' : `${on.last} ${on.first}`);
    return key(a) === key(b) ? a.position - b.position : key(a) < key(b) ? -1 : 1;
  });

/** Facts that had happened for certain by a day, as they came to count. */
export const surely = (facts: readonly Told[], day: string): readonly Told[] =>
  asTheyCount(facts).filter(({ on }) => on === undefined || on.last <= day);

/** Facts that may have happened by a day. */
export const perhaps = (facts: readonly Told[], day: string): readonly Told[] =>
  facts.filter(({ on }) => on === undefined || on.first <= day);

/** Withdrawals of what was reached: all but those that came before it, certainly or, on one date, as they were recorded. */
export const takingBack = (reached: Told, own: readonly Told[]): readonly Told[] =>
  own.filter((one) => one.type === 'MilestoneWithdrawn' && !happenedBefore(one, reached));

/** True if one thing came before another, certainly or, on one date, as they were recorded. */
export function happenedBefore(one: Told, other: Told): boolean {
  if (!one.on || !other.on) return false;
  if (one.on.last < other.on.first) return true;
  return one.on.first === other.on.first && one.on.last === other.on.last && one.position < other.position;
}
