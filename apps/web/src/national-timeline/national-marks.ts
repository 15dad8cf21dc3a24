import type { TimelineEntry } from '#contracts/timeline';
import { entryMark, type EntryMark } from '../picture/entry-mark.ts';
import type { TimeScale } from '../picture/scale.ts';
import { entryShape, type MarkShape } from '../picture/shapes.ts';
import { stackPicture, type StackPicture } from '../picture/stack-marks.ts';
import type { Stop } from '../picture/steering.ts';
import type { LaneBox, NationalLayout } from './national-layout.ts';
import type { LifeLaneId } from './national-parts.ts';
import type { StackLaneId } from './stack-heights.ts';

/** The middle of a row of a lane of policies. */
export const lifeY = (lane: LaneBox, row: number): number => lane.top + (row + 0.5) * lane.rowPx;

/** The middle of a row of promises; groups stand a little apart. */
export function promiseY(lane: LaneBox, row: number, { promises }: NationalLayout): number {
  const groups = promises.groupStarts.filter((start) => start <= row).length;
  return lane.top + (row + 0.5) * promises.rowPx + groups * promises.groupGapPx;
}

/** The height of a share on the scale of its lane. */
export function shareY(lane: LaneBox, { shareScale }: NationalLayout, pct: number): number {
  const { least, most } = shareScale;
  return lane.top + lane.height * (1 - (pct - least) / (most - least));
}

const usualRadius = 5;
const shareRadius = 4;
const foldedRadius = 3.5;
/** Share of a stacked mark's cell that its radius takes. */
const stackRadius = 0.4;

/** Marks in rows that are lower than usual are smaller. */
const radiusIn = (rowPx: number): number => Math.max(3, Math.min(usualRadius, rowPx * 0.34));

const middleOfLane = ({ top, height }: LaneBox): number => top + height / 2;

/** All entries of a folded lane on one line. */
const onOneLine = (entries: readonly TimelineEntry[], lane: LaneBox, scale: TimeScale) =>
  entries.map((entry) =>
    entryMark(entry, { lane: lane.id, y: middleOfLane(lane), radius: foldedRadius }, scale),
  );

const ofStack = ({ marks }: StackPicture, lane: LaneBox): readonly EntryMark[] =>
  marks.map(({ entry, x, y }) => ({
    entry,
    lane: lane.id,
    shape: entryShape(entry),
    x,
    y: lane.baseline + y,
    spanPx: 0,
    radius: lane.rowPx * stackRadius,
  }));

/** The stacks of a lane at a zoom. */
export const stacksIn = (layout: NationalLayout, lane: LaneBox, scale: TimeScale): StackPicture =>
  stackPicture(layout.entries.get(lane.id) ?? [], scale, lane.rowPx);

const seriesShapes: readonly MarkShape[] = ['disc', 'hollow-diamond', 'square', 'triangle'];

/** Figures of one series look alike, those of another do not. */
function shapeOfSeries({ shares }: NationalLayout, { subject }: TimelineEntry): MarkShape {
  const series = [...new Set(shares.map(({ entry }) => entry.subject))];
  return seriesShapes[series.indexOf(subject) % seriesShapes.length] ?? 'disc';
}

function lifeMarks(layout: NationalLayout, id: LifeLaneId, lane: LaneBox, scale: TimeScale) {
  const radius = radiusIn(lane.rowPx);
  return layout.placed[id].lives.flatMap(({ life, row }) =>
    life.entries.map((entry) => entryMark(entry, { lane: id, y: lifeY(lane, row), radius }, scale)),
  );
}

function promiseMarks(layout: NationalLayout, lane: LaneBox, scale: TimeScale) {
  const { rows, others } = layout.promises;
  const radius = radiusIn(lane.rowPx);
  const at = (entry: TimelineEntry, y: number) => entryMark(entry, { lane: lane.id, y, radius }, scale);
  return [
    ...rows.flatMap(({ row }, index) =>
      [row.entry, ...row.during].map((entry) => at(entry, promiseY(lane, index, layout))),
    ),
    ...others.map((entry) => at(entry, middleOfLane(lane))),
  ];
}

function marksIn(layout: NationalLayout, lane: LaneBox, scale: TimeScale): readonly EntryMark[] {
  const { id } = lane;
  if (lane.state === 'folded') return onOneLine(layout.entries.get(id) ?? [], lane, scale);
  switch (id) {
    case 'in-charge':
    case 'strategy':
    case 'money':
    case 'standards':
      return lifeMarks(layout, id, lane, scale);
    case 'promises':
      return promiseMarks(layout, lane, scale);
    case 'shares':
      return layout.shares.map(({ entry, pct }) => {
        const [y, shape] = [shareY(lane, layout, pct), shapeOfSeries(layout, entry)];
        return entryMark(entry, { lane: id, y, radius: shareRadius, shape }, scale);
      });
    case 'trusts':
    case 'trust-lives':
      return ofStack(stacksIn(layout, lane, scale), lane);
  }
}

/** Every entry's mark at a zoom, lane by lane: each entry exactly once. */
export function nationalMarks(layout: NationalLayout, scale: TimeScale): readonly EntryMark[] {
  return layout.lanes.flatMap((lane) => marksIn(layout, lane, scale));
}

/** The stacks of each lane that has any and is not folded. */
export function stacksAt(
  layout: NationalLayout,
  scale: TimeScale,
): Readonly<Partial<Record<StackLaneId, StackPicture>>> {
  const open = layout.lanes.filter(({ state }) => state !== 'folded');
  return Object.fromEntries(
    open.flatMap((lane) =>
      lane.id === 'trusts' || lane.id === 'trust-lives' ? [[lane.id, stacksIn(layout, lane, scale)]] : [],
    ),
  );
}

/** The marks as the keyboard knows them. */
export function nationalStops(marks: readonly EntryMark[], lanes: readonly LaneBox[]): readonly Stop[] {
  const order = new Map(lanes.map(({ id }, index) => [id, index]));
  return marks.map(({ entry, lane, x, y }) => ({ id: entry.id, lane: order.get(lane) ?? 0, x, y }));
}
