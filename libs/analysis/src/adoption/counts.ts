import type { SurelyOrPerhaps, TrustOnDay } from './trust-on-day.ts';

/**
 * Treatment of a merger, or of any other closing, in the counts. `follow`: a trust has the milestone if it or one
 * that went on in it reached it. `censor`: a trust that closes leaves the count and the trusts counted among.
 * `competing`: closing is an outcome of its own, so a trust stays in both for good.
 */
export type MergerCounts = 'follow' | 'censor' | 'competing';

/**
 * Numbers of trusts, and of those counted among. At least: on every reading of the dates; at most: on some, or for
 * all that is known.
 */
export interface Counts {
  /** Trusts that have the milestone on record. */
  readonly atLeast: number;
  readonly atMost: number;
  /** The trusts counted among: those open on the day, or with `competing` those that ever opened until then. */
  readonly of: number;
  readonly ofAtMost: number;
}

/** Contribution of one trust to the counts: 0 or 1 each. */
export function countsOf({ open, everOpen, own, takenOver }: TrustOnDay, way: MergerCounts): Counts {
  const among: SurelyOrPerhaps = way === 'competing' ? everOpen : open;
  const has = (bound: keyof SurelyOrPerhaps) =>
    among[bound] && (own[bound] || (way === 'follow' && takenOver[bound]));
  return {
    atLeast: Number(has('surely')),
    atMost: Number(has('perhaps')),
    of: Number(among.surely),
    ofAtMost: Number(among.perhaps),
  };
}

/** Effects of closing and merging on the counts, in trusts; each on every reading of the dates. */
export interface Closures {
  /** Closed, with the milestone on record: `censor` leaves them out, `competing` counts them. */
  readonly closedWith: number;
  /** Closed, without it for all that is known. */
  readonly closedWithout: number;
  /** Open, with nothing of their own, after a trust that had it: `follow` alone counts them. */
  readonly takenOver: number;
}

/** Contribution of one trust to the closures: 0 or 1 each. */
export const closuresOf = ({ open, closed, own, takenOver }: TrustOnDay): Closures => ({
  closedWith: Number(closed && own.surely),
  closedWithout: Number(closed && !own.perhaps),
  takenOver: Number(open.surely && !own.surely && takenOver.surely),
});

/** Adds up what each of many says of the same figures, name by name. */
export const totalOf = <Name extends string>(
  names: readonly Name[],
  all: readonly Readonly<Record<Name, number>>[],
): Readonly<Record<Name, number>> => {
  const sums = names.map((name) => [name, all.reduce((sum, one) => sum + one[name], 0)]);
  return Object.fromEntries(sums) as Record<Name, number>;
};
