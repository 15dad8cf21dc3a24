import { markId, type EntryMark } from './entry-mark.ts';

/** Half of the least width to point at. */
const leastReachPx = 7;
const abovePx = 3;

/** Half of the width to point at, in pixels; the button of a mark and its place on a canvas have the same. */
export const reachOf = (radius: number): number => Math.max(radius + abovePx, leastReachPx);

/** The id of the mark nearest to a place of the picture, in pixels before panning, among those within reach. */
export function markAt(marks: readonly EntryMark[], x: number, y: number): string | undefined {
  let [nearest, least]: [EntryMark | undefined, number] = [undefined, Infinity];
  for (const mark of marks) {
    const [dx, dy] = [Math.abs(mark.x - x), Math.abs(mark.y - y)];
    if (dx > reachOf(mark.radius) || dy > mark.radius + abovePx) continue;
    const away = dx * dx + dy * dy;
    // Of two at one place the one that is drawn over the other.
    if (away <= least) [nearest, least] = [mark, away];
  }
  return nearest && markId(nearest);
}
