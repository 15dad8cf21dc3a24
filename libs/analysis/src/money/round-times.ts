import type { PartialDate } from '#domain/kernel';
import { leadTime, type LeadTimeBounds } from '../precedence/lead-time.ts';
import type { LifeEvent } from '../policy-state/policy-state.ts';

/** Times in the life of a round, each as far as its dates tell; left out where one of its two ends is not on record. */
export interface RoundTimes {
  /** From its first announcement to its first award. */
  readonly toAward?: LeadTimeBounds;
  /** From its first award to the first money that arrived. */
  readonly toReceipt?: LeadTimeBounds;
  /** From the opening for bids to the next deadline. */
  readonly bidWindow?: LeadTimeBounds;
  /** From its first award to the end of the last financial year that money is for: 31 March. */
  readonly leftToSpend?: LeadTimeBounds;
}

/** The times of a round, or of any policy that carries money, from its life in the order of the world. */
export function roundTimes(life: readonly LifeEvent[]): RoundTimes {
  const announced = first(life, 'PolicyAnnounced');
  const awarded = first(life, 'FundingAwarded') ?? first(life, 'PolicyAwarded');
  const opened = first(life, 'BidsOpened');
  const closed = life.find(
    ({ event }) => event.type === 'BidsClosed' && !before(event.entry.occurred, opened),
  );
  const times = {
    toAward: between(announced, awarded),
    toReceipt: between(awarded, first(life, 'FundingReceived')),
    bidWindow: between(opened, closed?.event.entry.occurred),
    leftToSpend: between(awarded, lastDayOf(life)),
  };
  return Object.fromEntries(Object.entries(times).filter(([, time]) => time !== undefined));
}

const first = (life: readonly LifeEvent[], type: LifeEvent['event']['type']): PartialDate | undefined =>
  life.find(({ event }) => event.type === type)?.event.entry.occurred;

const before = (on: PartialDate, other: PartialDate | undefined): boolean =>
  other !== undefined && on.latestOn < other.earliestOn;

const between = (from: PartialDate | undefined, to: PartialDate | undefined): LeadTimeBounds | undefined =>
  from && to && leadTime(from, to);

/** The last day of the financial years that any money of it is for. */
function lastDayOf(life: readonly LifeEvent[]): PartialDate | undefined {
  const [last] = life
    .flatMap(({ event: { data } }) => ('amount' in data ? (data.amount.period?.last ?? []) : []))
    .sort()
    .reverse();
  if (last === undefined) return undefined;
  const day = `${Number(last.slice(0, 4)) + 1}-03-31` as const;
  return { edtf: day, earliestOn: day, latestOn: day };
}
