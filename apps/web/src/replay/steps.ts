import type { ChangeDays } from '#contracts/changes';

/** The clocks that a replay moves: one of them, or both together. */
export const movers = ['knownAt', 'asAt', 'both'] as const;
/** One of the clocks, or both. */
export type Mover = (typeof movers)[number];

/** The days that a replay shows, of either clock. */
export interface ShownDays {
  readonly asAt: string;
  readonly knownAt: string;
}

/** The days at which each mover stops, in order, each once. */
export type Stops = Readonly<Record<Mover, readonly string[]>>;

const daysOf = (list: ChangeDays['known']): readonly string[] => list.map(({ day }) => day);

/** The stops of each mover: days on which something changes. Nobody knows yet what is learnt after today. */
export function stopsOf({ known, occurred }: ChangeDays, today: string): Stops {
  const [knownAt, asAt] = [daysOf(known).filter((day) => day <= today), daysOf(occurred)];
  const both = [...new Set([...knownAt, ...asAt.filter((day) => day <= today)])].toSorted();
  return { knownAt, asAt, both };
}

/** The place of the last stop that is not after a day; -1 for a day before all. */
export const stopAt = (stops: readonly string[], day: string): number =>
  stops.findLastIndex((stop) => stop <= day);

/** The day that a mover goes by: of both, the one that lies behind. */
export const dayMoved = (mover: Mover, { asAt, knownAt }: ShownDays): string =>
  mover === 'both' ? ([asAt, knownAt].toSorted()[0] ?? asAt) : mover === 'asAt' ? asAt : knownAt;

/** The days after a mover went to a stop. */
export const movedTo = (mover: Mover, stop: string, days: ShownDays): ShownDays =>
  mover === 'both' ? { asAt: stop, knownAt: stop } : { ...days, [mover]: stop };

/** The stop so many places on, or back; undefined where there is none. */
export function stopFrom(
  stops: readonly string[],
  mover: Mover,
  days: ShownDays,
  by: 1 | -1,
): string | undefined {
  const day = dayMoved(mover, days);
  const at = stopAt(stops, day);
  // From between two stops, back is to the one before.
  const next = by === 1 ? at + 1 : stops[at] === day ? at - 1 : at;
  return next < 0 ? undefined : stops[next];
}
