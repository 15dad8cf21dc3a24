import type { TimelineEntry } from '#contracts/timeline';
import { middleOf, spanOf } from '../picture/days.ts';
import type { LaneId } from '../picture/lanes.ts';
import {
  groupGapPx,
  lifeCellPx,
  promiseRowPx,
  rowPx,
  stepCellPx,
  type LaneBox,
  type NationalLayout,
} from './national-layout.ts';
import type { TimeScale } from '../picture/scale.ts';
import { entryShape, type MarkShape } from '../picture/shapes.ts';
import { stackPicture, type StackPicture } from '../picture/stack-marks.ts';
import type { Stop } from '../picture/steering.ts';

/** One entry as one mark. `spanPx` is as wide as what is not known of its date. */
export interface PlacedMark {
  readonly entry: TimelineEntry;
  readonly lane: LaneId;
  readonly shape: MarkShape;
  readonly x: number;
  readonly y: number;
  readonly spanPx: number;
  /** Half of the size of the shape. */
  readonly radius: number;
}

/** The middle of a row of a lane of policies. */
export const lifeY = (lane: LaneBox, row: number): number => lane.top + (row + 0.5) * rowPx;

/** The middle of a row of promises; groups stand a little apart. */
export function promiseY(lane: LaneBox, row: number, groupStarts: readonly number[]): number {
  const groups = groupStarts.filter((start) => start <= row).length;
  return lane.top + (row + 0.5) * promiseRowPx + groups * groupGapPx;
}

/** The height of a share on the scale of its lane. */
export function shareY(lane: LaneBox, { shareScale }: NationalLayout, pct: number): number {
  const { least, most } = shareScale;
  return lane.top + lane.height * (1 - (pct - least) / (most - least));
}

function markOf(entry: TimelineEntry, lane: LaneId, y: number, scale: TimeScale, radius = 5): PlacedMark {
  const span = spanOf(entry.occurred);
  const spanPx = (span.to - span.from) * scale.pxPerDay;
  return { entry, lane, shape: entryShape(entry), x: scale.x(middleOf(span)), y, spanPx, radius };
}

const ofStack = ({ marks }: StackPicture, lane: LaneBox, radius: number): readonly PlacedMark[] =>
  marks.map(({ entry, x, y }) => ({
    entry,
    lane: lane.id,
    shape: entryShape(entry),
    x,
    y: lane.baseline + y,
    spanPx: 0,
    radius,
  }));

/** The stacks of trusts' milestones and of trusts' lives at a zoom. */
export function stacksAt({ steps, trustLives }: NationalLayout, scale: TimeScale) {
  return {
    trusts: stackPicture(steps, scale, stepCellPx),
    'trust-lives': stackPicture(trustLives, scale, lifeCellPx),
  };
}

const seriesShapes: readonly MarkShape[] = ['disc', 'hollow-diamond', 'square', 'triangle'];

/** Figures of one series look alike, those of another do not. */
function shapeOfSeries({ shares }: NationalLayout, { subject }: TimelineEntry): MarkShape {
  const series = [...new Set(shares.map(({ entry }) => entry.subject))];
  return seriesShapes[series.indexOf(subject) % seriesShapes.length] ?? 'disc';
}

function marksIn(layout: NationalLayout, lane: LaneBox, scale: TimeScale): readonly PlacedMark[] {
  const { id } = lane;
  switch (id) {
    case 'in-charge':
    case 'strategy':
    case 'money':
    case 'standards':
      return layout.lives[id].lives.flatMap(({ life, row }) =>
        life.entries.map((entry) => markOf(entry, id, lifeY(lane, row), scale)),
      );
    case 'promises':
      return layout.promises.rows.flatMap(({ row }, index) =>
        [row.entry, ...row.during].map((entry) =>
          markOf(entry, id, promiseY(lane, index, layout.promises.groupStarts), scale),
        ),
      );
    case 'shares':
      return layout.shares.map(({ entry, pct }) => ({
        ...markOf(entry, id, shareY(lane, layout, pct), scale, 4),
        shape: shapeOfSeries(layout, entry),
      }));
    case 'trusts':
      return ofStack(stacksAt(layout, scale).trusts, lane, 3.2);
    case 'trust-lives':
      return ofStack(stacksAt(layout, scale)['trust-lives'], lane, 3.2);
  }
}

/** Every entry's mark at a zoom, lane by lane: each entry exactly once. */
export function nationalMarks(layout: NationalLayout, scale: TimeScale): readonly PlacedMark[] {
  return layout.lanes.flatMap((lane) => marksIn(layout, lane, scale));
}

/** The marks as the keyboard knows them. */
export function nationalStops(marks: readonly PlacedMark[], lanes: readonly LaneBox[]): readonly Stop[] {
  const order = new Map(lanes.map(({ id }, index) => [id, index]));
  return marks.map(({ entry, lane, x, y }) => ({ id: entry.id, lane: order.get(lane) ?? 0, x, y }));
}
