import type { TimelineEntry } from '#contracts/timeline';
import { allIn, stackOutline, type StackRoom } from '../picture/stack-marks.ts';
import type { TimeScale } from '../picture/scale.ts';

/** A lane of stacks. */
export type StackLaneId = 'trusts' | 'trust-lives';

/** Sizes of a stacked mark, the largest first; of smaller ones the shapes could not be told apart. */
const cells = [8, 7, 6, 5, 4] as const;
const smallest = 4;

const leastCell = 5;
/** However many there are, a lane of stacks leaves room for the others. */
const mostLeastPx = 160;
/** Share of a lane that half-known dates may take where there is not room for all. */
const mostBelow = 0.4;

/** Room over the tallest stack for what is said of it. */
const abovePx: Readonly<Record<StackLaneId, number>> = { trusts: 18, 'trust-lives': 2 };
const besidePx = 2;

/** Pixels that stacks of the days in sight take above and below their ground. */
function extentOf(entries: readonly TimelineEntry[], scale: TimeScale, widthPx: number, room: StackRoom) {
  const { tops, bars } = stackOutline(entries, scale, room);
  const up = tops.flatMap(({ x, y }) => (x >= -room.cell && x <= widthPx + room.cell ? [-y] : []));
  const down = bars.flatMap(({ x, y, width, height }) =>
    x <= widthPx && x + width >= 0 ? [y + height] : [],
  );
  return { up: Math.max(0, ...up), down: Math.max(0, ...down) };
}

const heightOf = (id: StackLaneId, { up, down }: { up: number; down: number }) =>
  abovePx[id] + up + down + besidePx;

/** Heights between which a lane of stacks can be fitted. */
export function stackWish(
  id: StackLaneId,
  entries: readonly TimelineEntry[],
  scale: TimeScale,
  widthPx: number,
): { readonly whole: number; readonly least: number } {
  const height = (cell: number) => heightOf(id, extentOf(entries, scale, widthPx, allIn(cell)));
  return {
    whole: Math.max(20, height(cells[0])),
    least: Math.max(20, Math.min(mostLeastPx, height(leastCell))),
  };
}

/** Stacks as they fit into a lane. */
interface FittedStacks {
  /** Size of a mark. */
  readonly rowPx: number;
  /** Their ground, from the top of the lane. */
  readonly baseline: number;
  readonly stackRoom: Pick<StackRoom, 'upPx' | 'downPx'>;
}

/** The largest marks with which the stacks fit, and where their ground is; where not even the smallest do, the highest are counted. */
export function fitStacks(
  id: StackLaneId,
  entries: readonly TimelineEntry[],
  heightPx: number,
  scale: TimeScale,
  widthPx: number,
): FittedStacks {
  const extent = (room: StackRoom) => extentOf(entries, scale, widthPx, room);
  // What is stacked keeps to the foot of its lane.
  const groundOf = (down: number) => heightPx - besidePx - down;
  for (const cell of cells) {
    const fits = extent(allIn(cell));
    if (heightOf(id, fits) > heightPx) continue;
    return { rowPx: cell, baseline: groundOf(fits.down), stackRoom: allIn(cell) };
  }
  const room = Math.max(0, heightPx - abovePx[id] - besidePx);
  const downPx = room * mostBelow;
  const { down } = extent({ ...allIn(smallest), downPx });
  const stackRoom = { upPx: Math.max(0, room - down), downPx };
  return { rowPx: smallest, baseline: groundOf(down), stackRoom };
}
