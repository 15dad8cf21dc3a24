import { middleOf, spanOf, type DaySpan } from './days.ts';
import type { EntryMark } from './entry-mark.ts';
import type { TimeScale } from './scale.ts';

/** An end of the days in sight. */
export type Edge = 'from' | 'to';

const binPx = 4;
/** Fewest days that may be in sight. */
const leastDays = 92;
const monthDays = 30.4;
const yearDays = 365.25;

const bars = (counts: readonly number[], most: number, y0: number, roomPx: number) =>
  counts
    .flatMap((count, bin) => {
      if (count === 0) return [];
      // By their square root: else one stack of many leaves all others too low to be seen.
      const height = Math.sqrt(count / most) * roomPx;
      return [`M${bin * binPx},${y0}v${height.toFixed(1)}h${binPx - 1}v${(-height).toFixed(1)}Z`];
    })
    .join('');

/** Outlines of how many marks there are along the axis: those of policies upwards from the middle, those of trusts downwards. */
export function overviewPaths(
  marks: readonly Pick<EntryMark, 'entry'>[],
  scale: TimeScale,
  widthPx: number,
  heightPx: number,
): { readonly above: string; readonly below: string } {
  const bins = Math.max(1, Math.ceil(widthPx / binPx));
  const counts = { above: new Array<number>(bins).fill(0), below: new Array<number>(bins).fill(0) };
  for (const { entry } of marks) {
    const bin = Math.floor(scale.x(middleOf(spanOf(entry.occurred))) / binPx);
    const side = entry.category === 'policy' && entry.trust === undefined ? counts.above : counts.below;
    if (bin >= 0 && bin < bins) side[bin] = (side[bin] ?? 0) + 1;
  }
  const most = Math.max(1, ...counts.above, ...counts.below);
  const half = heightPx / 2;
  return {
    above: bars(counts.above, most, half, -half + 1),
    below: bars(counts.below, most, half, half - 1),
  };
}

/** A stretch that keeps its length where it can, within the whole. */
export function within({ from, to }: DaySpan, whole: DaySpan): DaySpan {
  const length = Math.min(whole.to - whole.from, Math.max(leastDays, to - from));
  const start = Math.min(Math.max(from, whole.from), whole.to - length);
  return { from: start, to: start + length };
}

/** The days in sight with one end moved; it passes neither the other end nor the whole. */
export function withEdge(seen: DaySpan, edge: Edge, day: number, whole: DaySpan): DaySpan {
  return edge === 'from'
    ? { from: Math.max(whole.from, Math.min(day, seen.to - leastDays)), to: seen.to }
    : { from: seen.from, to: Math.min(whole.to, Math.max(day, seen.from + leastDays)) };
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -monthDays,
  ArrowDown: -monthDays,
  ArrowRight: monthDays,
  ArrowUp: monthDays,
  PageDown: -yearDays,
  PageUp: yearDays,
  Home: -Infinity,
  End: Infinity,
};

/** The days in sight after a key on one of the handles; `undefined` for a key that does nothing there. */
export function stepped(seen: DaySpan, edge: Edge, key: string, whole: DaySpan): DaySpan | undefined {
  const step = steps[key];
  return step === undefined ? undefined : withEdge(seen, edge, seen[edge] + step, whole);
}
