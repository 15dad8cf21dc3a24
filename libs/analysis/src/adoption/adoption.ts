import type { Day } from '#domain/kernel';
import { closuresOf, countsOf, totalOf, type Closures, type Counts, type MergerCounts } from './counts.ts';
import {
  daysOfChange,
  trustOnDay,
  type AdoptionRecord,
  type Sorted,
  type TrustLife,
  type TrustOnDay,
} from './trust-on-day.ts';

/** The figures of a day on which one of them changes; they hold until the next step. */
export interface AdoptionPoint extends Counts {
  readonly on: Day;
  /** Trusts known to be open on that day. */
  readonly trustsOpen: number;
  /** Those too of which it is not known whether they are open. */
  readonly trustsOpenAtMost: number;
}

type Figures = Omit<AdoptionPoint, 'on'>;
const figureNames = ['atLeast', 'atMost', 'of', 'ofAtMost', 'trustsOpen', 'trustsOpenAtMost'] as const;
const closureNames = ['closedWith', 'closedWithout', 'takenOver'] as const;

const figuresOf = (trust: TrustOnDay, way: MergerCounts): Figures => ({
  ...countsOf(trust, way),
  trustsOpen: Number(trust.open.surely),
  trustsOpenAtMost: Number(trust.open.perhaps),
});

const sorted = ({ reachings, mergers }: AdoptionRecord): Sorted => ({
  reachings: Map.groupBy(reachings, ({ event }) => event.data.trust),
  mergers,
});

/**
 * Adopters and the trusts that they are counted among, both over time, up to and with a day: a step on each day on which a
 * figure changes, from the first possible adopter on. What it says of a day does not depend on `until`. What trusts
 * without a life reached is left out. Counts of trusts on record, never shares of all.
 */
export function adoption(record: AdoptionRecord, until: Day, way: MergerCounts): readonly AdoptionPoint[] {
  const facts = sorted(record);
  const turns = record.lives.flatMap((life) => turnsOf(life, facts, way));
  const byDay = [...Map.groupBy(turns, ({ on }) => on)].sort(([a], [b]) => (a < b ? -1 : 1));

  const steps: AdoptionPoint[] = [];
  let now = totalOf(figureNames, []);
  for (const [on, ofThatDay] of byDay) {
    if (on > until) break;
    const before = now;
    now = totalOf(figureNames, [before, ...ofThatDay.map(({ change }) => change)]);
    const changed = figureNames.some((name) => now[name] !== before[name]);
    if (changed && (now.atMost > 0 || steps.length > 0)) steps.push({ on, ...now });
  }
  return steps;
}

/** Changes of the figures by one trust, day by day. */
function turnsOf(
  life: TrustLife,
  facts: Sorted,
  way: MergerCounts,
): readonly { readonly on: Day; readonly change: Figures }[] {
  let before = totalOf(figureNames, []);
  return daysOfChange(life, facts).map((on) => {
    const now = figuresOf(trustOnDay(life, on, facts), way);
    const less = Object.fromEntries(figureNames.map((name) => [name, -before[name]])) as unknown as Figures;
    before = now;
    return { on, change: totalOf(figureNames, [now, less]) };
  });
}

/** The figures of one day, under each way in which a merger may count, and what closing and merging do to them. */
export interface AdoptionOnDay {
  readonly ways: Readonly<Record<MergerCounts, Counts>>;
  readonly closures: Closures;
}

/** Counts as on one day: the same as the curve says of it. */
export function adoptionOn(record: AdoptionRecord, on: Day): AdoptionOnDay {
  const facts = sorted(record);
  const trusts = record.lives.map((life) => trustOnDay(life, on, facts));
  const counts = (way: MergerCounts) =>
    totalOf(
      ['atLeast', 'atMost', 'of', 'ofAtMost'],
      trusts.map((trust) => countsOf(trust, way)),
    );
  return {
    ways: { follow: counts('follow'), censor: counts('censor'), competing: counts('competing') },
    closures: totalOf(closureNames, trusts.map(closuresOf)),
  };
}
