import { compareDates, daysBetween, type Day, type PartialDate } from '#domain/kernel';

/** A share as published: the day that it holds for, and since when one could know it. */
export interface PublishedShare {
  readonly entryId: string;
  readonly on: PartialDate;
  readonly knownOn: Day;
  /** In per cent. */
  readonly sharePct: number;
}

/** Percentage points a month, at least and at most, from the bounds of both dates; a month is 30.4375 days. */
export interface Pace {
  readonly leastPerMonth: number;
  readonly mostPerMonth: number;
}

/** The pace from a published share to a later one. */
export interface AchievedPace {
  readonly to: PublishedShare;
  readonly pace: Pace;
}

const daysPerMonth = 365.25 / 12;

/** The pace from a share on one date to a share on another; undefined unless the other certainly came later. */
export function paceBetween(
  from: { readonly on: PartialDate; readonly sharePct: number },
  to: { readonly on: PartialDate; readonly sharePct: number },
): Pace | undefined {
  const shortest = daysBetween(from.on.latestOn, to.on.earliestOn) / daysPerMonth;
  const longest = daysBetween(from.on.earliestOn, to.on.latestOn) / daysPerMonth;
  if (shortest <= 0) return undefined;
  const points = to.sharePct - from.sharePct;
  const [slow, fast] = [points / longest, points / shortest];
  return { leastPerMonth: Math.min(slow, fast), mostPerMonth: Math.max(slow, fast) };
}

/** The pace from a published share to the last one of the same series that holds for a day by then; undefined where none came after. */
export function achievedBy(
  published: readonly PublishedShare[],
  from: PublishedShare,
  by: PartialDate,
): AchievedPace | undefined {
  const to = published
    .filter(({ on }) => on.latestOn <= by.latestOn)
    .toSorted(byDay)
    .at(-1);
  const pace = to && paceBetween(from, to);
  return pace && { to, pace };
}

const byDay = (a: PublishedShare, b: PublishedShare): number =>
  compareDates(a.on, b.on) || (a.knownOn < b.knownOn ? -1 : Number(a.knownOn > b.knownOn));
