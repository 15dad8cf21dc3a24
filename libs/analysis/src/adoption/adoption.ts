import { laterOf, plusDays, type Day, type PartialDate } from '#domain/kernel';

/** A trust reached the milestone in question; it may have done so more than once (sites, phases). */
export interface GoLive {
  readonly trust: string;
  readonly occurred: PartialDate;
}

/**
 * From when to when a trust is there. Left out: since ever, or without end. The closing day is its last day. Of a
 * half-known day the latest counts.
 */
export interface TrustLife {
  readonly trust: string;
  readonly opened?: PartialDate;
  readonly closed?: PartialDate;
}

/** The count from a day on, until the next step. */
export interface AdoptionStep {
  readonly on: Day;
  /** Trusts open on that day of which a go-live certainly, or possibly, lies on or before it. */
  readonly atLeast: number;
  readonly atMost: number;
  /** Trusts on record that are open on that day. */
  readonly trustsOpen: number;
}

type Counts = Omit<AdoptionStep, 'on'>;
type Change = readonly [on: Day, by: Partial<Counts>];

const none: Counts = { atLeast: 0, atMost: 0, trustsOpen: 0 };
const sinceEver: Day = '1000-01-01';

/**
 * Adopters over trusts open, both over time, up to and with a day: a step on each day on which a count changes, from the
 * first possible adopter on. A trust that closes leaves both counts, and its go-live is not passed on to a successor
 * (merger as censoring). Go-lives of trusts without a life are left out. A count of the record, never a share of it.
 */
export function adoption(
  goLives: readonly GoLive[],
  lives: readonly TrustLife[],
  until: Day,
): readonly AdoptionStep[] {
  const byTrust = Map.groupBy(goLives, ({ trust }) => trust);
  const changes = lives.flatMap((life) => changesBy(life, byTrust.get(life.trust) ?? []));
  const byDay = [...Map.groupBy(changes, ([on]) => on)].sort(([a], [b]) => (a < b ? -1 : 1));

  const steps: AdoptionStep[] = [];
  let now = none;
  for (const [on, ofThatDay] of byDay) {
    if (on > until) break;
    const before = now;
    now = ofThatDay.reduce((counts, [, by]) => plus(counts, by), before);
    if ((now.atMost > 0 || steps.length > 0) && !isSame(before, now)) steps.push({ on, ...now });
  }
  return steps;
}

/** What one trust adds to the counts when it opens and adopts, and takes away when it is gone. */
function changesBy({ opened, closed }: TrustLife, goLives: readonly GoLive[]): readonly Change[] {
  const opens = opened?.latestOn ?? sinceEver;
  const gone = closed && plusDays(closed.latestOn, 1);
  const during = (from: Day | undefined, by: Partial<Counts>, back: Partial<Counts>): Change[] => {
    if (from === undefined || (gone !== undefined && gone <= from)) return [];
    return gone === undefined ? [[from, by]] : [[from, by], [gone, back]]; // prettier-ignore
  };
  const adopts = (days: readonly Day[]): Day | undefined => {
    const [first] = days.toSorted();
    return first && laterOf(opens, first);
  };
  return [
    ...during(opens, { trustsOpen: 1 }, { trustsOpen: -1 }),
    ...during(adopts(goLives.map((one) => one.occurred.latestOn)), { atLeast: 1 }, { atLeast: -1 }),
    ...during(adopts(goLives.map((one) => one.occurred.earliestOn)), { atMost: 1 }, { atMost: -1 }),
  ];
}

const plus = (a: Counts, b: Partial<Counts>): Counts => ({
  atLeast: a.atLeast + (b.atLeast ?? 0),
  atMost: a.atMost + (b.atMost ?? 0),
  trustsOpen: a.trustsOpen + (b.trustsOpen ?? 0),
});

const isSame = (a: Counts, b: Counts): boolean =>
  a.atLeast === b.atLeast && a.atMost === b.atMost && a.trustsOpen === b.trustsOpen;
