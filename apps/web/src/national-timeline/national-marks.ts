import type { TimelineEntry } from '#contracts/timeline';
import { entryMark, type EntryMark } from '../picture/entry-mark.ts';
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

const policyRadius = 5;
const shareRadius = 4;
const stackRadius = 3.2;

const ofStack = ({ marks }: StackPicture, lane: LaneBox): readonly EntryMark[] =>
  marks.map(({ entry, x, y }) => ({
    entry,
    lane: lane.id,
    shape: entryShape(entry),
    x,
    y: lane.baseline + y,
    spanPx: 0,
    radius: stackRadius,
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

function marksIn(layout: NationalLayout, lane: LaneBox, scale: TimeScale): readonly EntryMark[] {
  const { id } = lane;
  switch (id) {
    case 'in-charge':
    case 'strategy':
    case 'money':
    case 'standards':
      return layout.lives[id].lives.flatMap(({ life, row }) =>
        life.entries.map((entry) =>
          entryMark(entry, { lane: id, y: lifeY(lane, row), radius: policyRadius }, scale),
        ),
      );
    case 'promises':
      return layout.promises.rows.flatMap(({ row }, index) =>
        [row.entry, ...row.during].map((entry) =>
          entryMark(
            entry,
            { lane: id, y: promiseY(lane, index, layout.promises.groupStarts), radius: policyRadius },
            scale,
          ),
        ),
      );
    case 'shares':
      return layout.shares.map(({ entry, pct }) =>
        entryMark(
          entry,
          {
            lane: id,
            y: shareY(lane, layout, pct),
            radius: shareRadius,
            shape: shapeOfSeries(layout, entry),
          },
          scale,
        ),
      );
    case 'trusts':
      return ofStack(stacksAt(layout, scale).trusts, lane);
    case 'trust-lives':
      return ofStack(stacksAt(layout, scale)['trust-lives'], lane);
  }
}

/** Every entry's mark at a zoom, lane by lane: each entry exactly once. */
export function nationalMarks(layout: NationalLayout, scale: TimeScale): readonly EntryMark[] {
  return layout.lanes.flatMap((lane) => marksIn(layout, lane, scale));
}

/** The marks as the keyboard knows them. */
export function nationalStops(marks: readonly EntryMark[], lanes: readonly LaneBox[]): readonly Stop[] {
  const order = new Map(lanes.map(({ id }, index) => [id, index]));
  return marks.map(({ entry, lane, x, y }) => ({ id: entry.id, lane: order.get(lane) ?? 0, x, y }));
}
