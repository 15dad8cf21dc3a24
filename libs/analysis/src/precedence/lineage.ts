import { earlierOf, laterOf, type Day, type PartialDate } from '#domain/kernel';

/** One trust going into another, from a day on. */
export interface TrustSuccession {
  readonly from: string;
  readonly into: string;
  readonly on: PartialDate;
}

/** The steps, in order, by which each trust of a family came into one trust or went from it: each on its own day. */
export type Paths<Step extends TrustSuccession> = ReadonlyMap<string, readonly Step[]>;

interface Way<Step> {
  readonly steps: readonly Step[];
  /** The day up to which, or from which on, a further step leads on. */
  readonly bound: Day;
}

const pathsOf = <Step extends TrustSuccession>(
  ways: ReadonlyMap<string, Way<Step>>,
  ods: string,
): Paths<Step> =>
  new Map([...ways].filter(([code]) => code !== ods).map(([code, { steps }]) => [code, steps]));

/**
 * The predecessors of a trust on a day, transitively, each with the steps that lead from it to the trust: what had not
 * certainly merged later. A step leads on only to one that is not certainly before it: what came into a trust after that
 * had gone elsewhere did not go with it. Of several ways the one that was open longest counts. Ends where the record
 * runs in circles.
 */
export function predecessors<Step extends TrustSuccession>(
  ods: string,
  successions: readonly Step[],
  on: PartialDate,
): Paths<Step> {
  const into = Map.groupBy(successions, (one) => one.into);
  const ways = new Map<string, Way<Step>>([[ods, { steps: [], bound: on.latestOn }]]);
  // What is set anew while the map is walked through is walked to again.
  for (const [code, { steps, bound }] of ways) {
    for (const step of into.get(code) ?? []) {
      const until = earlierOf(bound, step.on.latestOn);
      const known = ways.get(step.from);
      if (step.on.earliestOn > bound || (known && known.bound >= until)) continue;
      ways.delete(step.from);
      ways.set(step.from, { steps: [step, ...steps], bound: until });
    }
  }
  return pathsOf(ways, ods);
}

const sinceEver: Day = '1000-01-01';

/** Trusts that this one went into, directly or by way of others, each with the steps that lead to it. */
export function successors<Step extends TrustSuccession>(
  ods: string,
  successions: readonly Step[],
): Paths<Step> {
  const from = Map.groupBy(successions, (one) => one.from);
  const ways = new Map<string, Way<Step>>([[ods, { steps: [], bound: sinceEver }]]);
  for (const [code, { steps, bound }] of ways) {
    for (const step of from.get(code) ?? []) {
      const since = laterOf(bound, step.on.earliestOn);
      const known = ways.get(step.into);
      if (step.on.latestOn < bound || (known && known.bound <= since)) continue;
      ways.delete(step.into);
      ways.set(step.into, { steps: [...steps, step], bound: since });
    }
  }
  return pathsOf(ways, ods);
}

/** The trust and its predecessors on a day: see `predecessors`. */
export const lineage = (
  ods: string,
  successions: readonly TrustSuccession[],
  on: PartialDate,
): ReadonlySet<string> => new Set([ods, ...predecessors(ods, successions, on).keys()]);
