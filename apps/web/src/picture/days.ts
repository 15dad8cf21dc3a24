import type { DateView } from '#contracts/timeline';

/** Days since 1 January 1970; a whole number is the first instant of that day. */
export type DayNumber = number;

const millisecondsPerDay = 86_400_000;

/** The day number of an ISO day such as `2019-01-07`. */
export function dayNumber(iso: string): DayNumber {
  return Date.parse(`${iso}T00:00:00Z`) / millisecondsPerDay;
}

/** The ISO day on which a day number falls. */
export function isoDay(day: DayNumber): string {
  return new Date(Math.floor(day) * millisecondsPerDay).toISOString().slice(0, 10);
}

/** From the first instant of the first day to the last instant of the last day. */
export interface DaySpan {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** Everything that a half-known date may stand for. */
export function spanOf(date: DateView): DaySpan {
  return { from: dayNumber(date.earliestOn), to: dayNumber(date.latestOn) + 1 };
}

export const middleOf = ({ from, to }: DaySpan): DayNumber => (from + to) / 2;

/** The smallest span that holds all of them; `undefined` when there is none. */
export function spanAround(spans: readonly DaySpan[]): DaySpan | undefined {
  if (spans.length === 0) return undefined;
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
}
