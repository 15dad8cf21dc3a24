import { later, type Dated } from './days.ts';
import type { Told } from './told.ts';

/** Truth of something on every reading of the dates, on some, or on none. */
export type Holds = 'yes' | 'perhaps' | 'no';

/** State of a trust on a day, from the opening day through the closing day. */
export interface TrustThen {
  readonly status: string;
  readonly open: Holds;
  /** It is open or has been. */
  readonly ever: Holds;
}

const lastOf = (facts: readonly Told[], type: string): Dated | undefined =>
  facts.filter((one) => one.type === type).at(-1)?.on;

/** State of one trust, read as at a day: its opening and closing count as far as they are known. */
export function trustOn(facts: readonly Told[], day: string): TrustThen {
  const [opened, closed] = [lastOf(facts, 'TrustOpened'), lastOf(facts, 'TrustClosed')];
  if (closed && later(closed.last, 1) <= day) return { status: 'closed', open: 'no', ever: 'yes' };
  if (opened && day < opened.first) return { status: 'not yet open', open: 'no', ever: 'no' };
  if (!opened || day < opened.last) return { status: 'opening not known', open: 'perhaps', ever: 'perhaps' };
  if (closed && later(closed.first, 1) <= day) {
    return { status: 'closing not known', open: 'perhaps', ever: 'yes' };
  }
  return { status: 'open', open: 'yes', ever: 'yes' };
}

/** One trust going into another. */
export interface Went {
  readonly from: string;
  readonly into: string;
  readonly on: Dated;
}

/** Mergers among visible facts. */
export const mergersIn = (facts: readonly Told[]): readonly (Went & { readonly part: string })[] =>
  facts.flatMap(({ type, subject, on, data }) =>
    type === 'TrustMerged' && on
      ? [{ from: subject.slice('trust-'.length), into: data['into'] ?? '', on, part: data['part'] ?? '' }]
      : [],
  );

/**
 * Codes of the trusts that went into one by a day that may be as late as `by`: along every way in which no step is certainly
 * after the next one.
 */
export function cameFrom(ods: string, mergers: readonly Went[], by: string): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (code: string, until: string, seen: readonly string[]): void => {
    for (const step of mergers) {
      if (step.into !== code || seen.includes(step.from) || step.on.first > until) continue;
      found.add(step.from);
      walk(step.from, step.on.last < until ? step.on.last : until, [...seen, step.from]);
    }
  };
  walk(ods, by, [ods]);
  return found;
}
