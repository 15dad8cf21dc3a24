import { onDay, plusDays, type Day } from '#domain/kernel';
import { standsOn, type Reaching } from '#domain/milestone';
import { mayBeOpen, openness, type Life } from '#domain/trust';
import { lineage, predecessors, type TrustSuccession } from '../precedence/lineage.ts';

/** From when to when a trust is there, as far as that is known. */
export interface TrustLife extends Life {
  readonly trust: string;
}

/** Record that adoption is computed from: all of it as it stands at one replay. */
export interface AdoptionRecord {
  readonly lives: readonly TrustLife[];
  /** Each time that the milestone in question was reached; a trust may reach it more than once (sites, phases). */
  readonly reachings: readonly Reaching[];
  /** Mergers by which a trust goes on in another one: in whole, or to an extent that is not stated. */
  readonly mergers: readonly TrustSuccession[];
}

/** Truth on every reading of the dates (`surely`), and on at least one (`perhaps`). */
export interface SurelyOrPerhaps {
  readonly surely: boolean;
  readonly perhaps: boolean;
}

/** One trust on one day. */
export interface TrustOnDay {
  readonly open: SurelyOrPerhaps;
  /** It is open, or has been. */
  readonly everOpen: SurelyOrPerhaps;
  readonly closed: boolean;
  /** Has reached the milestone itself. */
  readonly own: SurelyOrPerhaps;
  /** A trust that went on in this one has reached it. */
  readonly takenOver: SurelyOrPerhaps;
}

/** The milestone and the mergers by the trust that they are of, for `trustOnDay`. */
export interface Sorted {
  readonly reachings: ReadonlyMap<string, readonly Reaching[]>;
  readonly mergers: readonly TrustSuccession[];
}

/** State of a trust on a day: open or not, and the milestone reached by it or by one that went on in it. */
export function trustOnDay(
  { trust, ...life }: TrustLife,
  on: Day,
  { reachings, mergers }: Sorted,
): TrustOnDay {
  const status = openness(life, on);
  const before = (certain: boolean): readonly string[] => {
    if (!mergers.some(({ into }) => into === trust)) return [];
    const known = certain ? mergers.filter((one) => one.on.latestOn <= on) : mergers;
    return [...predecessors(trust, known, onDay(on)).keys()];
  };
  const reached = (codes: readonly string[], bound: keyof SurelyOrPerhaps) =>
    codes.some((code) => (reachings.get(code) ?? []).some((one) => standsOn(one, on)[bound]));
  return {
    open: { surely: status === 'open', perhaps: mayBeOpen(status) },
    everOpen: {
      surely: status !== 'not yet open' && status !== 'opening not known',
      perhaps: status !== 'not yet open',
    },
    closed: status === 'closed',
    own: { surely: reached([trust], 'surely'), perhaps: reached([trust], 'perhaps') },
    takenOver: { surely: reached(before(true), 'surely'), perhaps: reached(before(false), 'perhaps') },
  };
}

/** The days on which anything about a trust may change: nothing does in between. In order. */
export function daysOfChange(
  { trust, opened, closed }: TrustLife,
  { reachings, mergers }: Sorted,
): readonly Day[] {
  const family = lineage(trust, mergers, onDay('9999-12-31'));
  const steps = mergers.filter(({ from, into }) => family.has(from) && family.has(into)).map(({ on }) => on);
  const reached = [...family].flatMap((code) => reachings.get(code) ?? []);
  const dates = [
    ...steps,
    ...reached.flatMap(({ event, withdrawn }) => [event.entry.occurred, ...withdrawn]),
    ...(opened ? [opened] : []),
  ];
  // A trust is open through its closing day.
  const gone = closed ? [plusDays(closed.earliestOn, 1), plusDays(closed.latestOn, 1)] : [];
  const days = [sinceEver, ...dates.flatMap(({ earliestOn, latestOn }) => [earliestOn, latestOn]), ...gone];
  return [...new Set(days)].sort();
}

const sinceEver: Day = '1000-01-01';
