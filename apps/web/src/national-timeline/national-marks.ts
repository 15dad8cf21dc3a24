import type { TimelineEntry } from '#contracts/timeline';
import { clustered, countedMark, togetherMark, type OpenMark } from '../picture/clusters.ts';
import { countPx } from '../picture/count-mark.ts';
import { entryMark, markId, type EntryMark } from '../picture/entry-mark.ts';
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

/** The marks of stacks, and of those that are counted; what is open has its own beside their numbers. */
function ofStack({ marks, counted }: StackPicture, lane: LaneBox, scale: TimeScale, open: OpenMark) {
  const radius = lane.rowPx * stackRadius;
  const kept = new Set(open.together?.entries);
  const isOpen = (entry: TimelineEntry) => entry.id === open.id || kept.has(entry);
  const at = (x: number, y: number) => ({ lane: lane.id, x, y: lane.baseline + y });
  const numbers = counted.flatMap(({ entries, x, y }): readonly EntryMark[] => {
    const own = entries.filter(({ id }) => id === open.id);
    const [first, ...others] = entries.filter((entry) => !isOpen(entry));
    return [
      ...(first === undefined ? [] : [countedMark([first, ...others], at(x, y))]),
      ...own.map((entry) =>
        entryMark(entry, { lane: lane.id, y: lane.baseline + y + countPx, radius }, scale),
      ),
    ];
  });
  const places = [
    ...marks.filter(({ entry }) => kept.has(entry)),
    ...counted.filter(({ entries }) => entries.some((entry) => kept.has(entry))),
  ];
  const [place] = places;
  return [
    ...marks
      .filter(({ entry }) => !kept.has(entry))
      .map(({ entry, x, y }): EntryMark => ({
        ...{ entry, lane: lane.id, shape: entryShape(entry), x },
        ...{ y: lane.baseline + y, spanPx: 0, radius },
      })),
    ...numbers,
    ...(place && open.together ? togetherMark(open.together, at(place.x, place.y)) : []),
  ];
}

/** The stacks of a lane at a zoom. */
const stacksIn = (layout: NationalLayout, lane: LaneBox, scale: TimeScale): StackPicture =>
  stackPicture(layout.entries.get(lane.id) ?? [], scale, { ...lane.stackRoom, cell: lane.rowPx });

/** The stacks of each lane that has any and is not folded. */
export type NationalStacks = Readonly<Partial<Record<StackLaneId, StackPicture>>>;

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

interface LaneDrawing {
  readonly scale: TimeScale;
  readonly stacks: NationalStacks;
  readonly open: OpenMark;
}

function marksIn(layout: NationalLayout, lane: LaneBox, { scale, stacks, open }: LaneDrawing) {
  const { id, state } = lane;
  const own = id === 'trusts' || id === 'trust-lives' ? stacks[id] : undefined;
  if (own !== undefined) return ofStack(own, lane, scale, open);
  const marks =
    state === 'folded' ? onOneLine(layout.entries.get(id) ?? [], lane, scale) : rowMarks(layout, lane, scale);
  return clustered(marks, open);
}

function rowMarks(layout: NationalLayout, lane: LaneBox, scale: TimeScale): readonly EntryMark[] {
  const { id } = lane;
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
      return [];
  }
}

const nothingOpen: OpenMark = { id: undefined, together: undefined };

/** Every entry's mark at a zoom, lane by lane: each entry exactly once, by itself or under a number. */
export function nationalMarks(
  layout: NationalLayout,
  scale: TimeScale,
  stacks: NationalStacks = stacksAt(layout, scale),
  open: OpenMark = nothingOpen,
): readonly EntryMark[] {
  return layout.lanes.flatMap((lane) => marksIn(layout, lane, { scale, stacks, open }));
}

/** The stacks at a zoom. */
export function stacksAt(layout: NationalLayout, scale: TimeScale): NationalStacks {
  const open = layout.lanes.filter(({ state }) => state !== 'folded');
  return Object.fromEntries(
    open.flatMap((lane) =>
      lane.id === 'trusts' || lane.id === 'trust-lives' ? [[lane.id, stacksIn(layout, lane, scale)]] : [],
    ),
  );
}

const isAmong = (wanted: string, entries: readonly TimelineEntry[]) =>
  entries.some(({ id }) => id === wanted);

/** The marks as the keyboard knows them. */
export function nationalStops(marks: readonly EntryMark[], lanes: readonly LaneBox[]): readonly Stop[] {
  const order = new Map(lanes.map(({ id }, index) => [id, index]));
  return marks.map((mark) => ({
    ...{ id: markId(mark), lane: order.get(mark.lane) ?? 0, x: mark.x, y: mark.y },
    ...(mark.together && { holds: (wanted: string) => isAmong(wanted, mark.together?.entries ?? []) }),
  }));
}
