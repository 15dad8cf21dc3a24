import type { TimelineEntry } from '#contracts/timeline';
import { stackPicture } from '../picture/stack-marks.ts';
import type { TimeScale } from '../picture/scale.ts';

/** A lane of stacks. */
export type StackLaneId = 'trusts' | 'trust-lives';

/** Sizes of a stacked mark, the largest first. */
const cells = [8, 7, 6, 5, 4, 3, 2] as const;

const leastCell = 5;

/** Room over the tallest stack for what is said of it. */
const abovePx: Readonly<Record<StackLaneId, number>> = { trusts: 18, 'trust-lives': 2 };

/** Pixels that stacks of the days in sight take above and below their ground. */
function extentOf(entries: readonly TimelineEntry[], scale: TimeScale, widthPx: number, cell: number) {
  const { tops, bars } = stackPicture(entries, scale, cell);
  const up = tops.flatMap(({ x, y }) => (x >= -cell && x <= widthPx + cell ? [-y] : []));
  const down = bars.flatMap(({ x, y, width, height }) =>
    x <= widthPx && x + width >= 0 ? [y + height] : [],
  );
  return { up: Math.max(0, ...up), down: Math.max(0, ...down) };
}

const heightOf = (id: StackLaneId, { up, down }: { up: number; down: number }) => abovePx[id] + up + down + 2;

/** Heights between which a lane of stacks can be fitted. */
export function stackWish(
  id: StackLaneId,
  entries: readonly TimelineEntry[],
  scale: TimeScale,
  widthPx: number,
): { readonly whole: number; readonly least: number } {
  const height = (cell: number) => heightOf(id, extentOf(entries, scale, widthPx, cell));
  return { whole: Math.max(20, height(cells[0])), least: Math.max(20, height(leastCell)) };
}

/** The largest marks with which the stacks fit, and where their ground is. */
export function fitStacks(
  id: StackLaneId,
  entries: readonly TimelineEntry[],
  heightPx: number,
  scale: TimeScale,
  widthPx: number,
): { readonly rowPx: number; readonly baseline: number } {
  const sizes = cells.map((cell) => ({ cell, extent: extentOf(entries, scale, widthPx, cell) }));
  const fitting = sizes.find(({ extent }) => heightOf(id, extent) <= heightPx) ?? sizes.at(-1);
  const { up = 0, down = 0 } = fitting?.extent ?? {};
  // What is stacked keeps to the foot of its lane.
  const spare = Math.max(0, heightPx - heightOf(id, { up, down }));
  return { rowPx: fitting?.cell ?? cells[0], baseline: abovePx[id] + up + spare };
}
