import type { TimelineEntry } from '#contracts/timeline';
import { countHalfPx, countPx } from './count-mark.ts';
import type { DaySpan } from './days.ts';
import type { EntryMark } from './entry-mark.ts';
import { seatInRows } from './rows.ts';
import type { TimeScale } from './scale.ts';
import { columnsIn, stacksOf, type Stack } from './stacks.ts';

/** An entry at its place; y from the baseline, up is negative. */
export type StackMark = Pick<EntryMark, 'entry' | 'x' | 'y'>;

/** A pale bar as wide as what is not known, behind the marks whose dates it stands for. */
export interface PaleBar {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A stack that is higher than its room, or several of them side by side: one mark with their number. */
export interface CountedStack {
  readonly entries: readonly TimelineEntry[];
  readonly x: number;
  readonly y: number;
}

/** Size of a mark, and the room that stacks have over their ground and under it; pixels. */
export interface StackRoom {
  readonly cell: number;
  readonly upPx: number;
  readonly downPx: number;
}

/** Room for all, whatever it takes. */
export const allIn = (cell: number): StackRoom => ({ cell, upPx: Infinity, downPx: Infinity });

/** Top of a stack, for a note above it. */
export interface StackTop {
  readonly entries: readonly TimelineEntry[];
  readonly x: number;
  readonly y: number;
}

export interface StackPicture {
  readonly marks: readonly StackMark[];
  readonly bars: readonly PaleBar[];
  readonly tops: readonly StackTop[];
  /** Stacks for whose marks there is no room. */
  readonly counted: readonly CountedStack[];
  /** Pixels taken above and below the baseline. */
  readonly up: number;
  readonly down: number;
}

const pad = 2;
const belowBaseline = 6;

/** Marks side by side and row over row, centred on the stretch; `rowY` gives the middle of a row. */
function grid(
  stack: Stack,
  scale: TimeScale,
  cell: number,
  rowY: (row: number) => number,
): readonly StackMark[] {
  const [left, right] = [scale.x(stack.span.from), scale.x(stack.span.to)];
  const columns = columnsIn(right - left, cell);
  return stack.entries.map((entry, index) => {
    const row = Math.floor(index / columns);
    const inRow = Math.min(columns, stack.exact ? columns : stack.entries.length - row * columns);
    const start = (left + right - inRow * cell) / 2;
    return { entry, x: start + ((index % columns) + 0.5) * cell, y: rowY(row) };
  });
}

const rowsIn = (stack: Stack, scale: TimeScale, cell: number) =>
  Math.ceil(stack.entries.length / columnsIn(scale.x(stack.span.to) - scale.x(stack.span.from), cell));

const middleX = ({ span }: Pick<Stack, 'span'>, scale: TimeScale) =>
  (scale.x(span.from) + scale.x(span.to)) / 2;

/** A stack of half-known dates in its row, or several that are counted together. */
interface Seat {
  readonly span: DaySpan;
  readonly entries: readonly TimelineEntry[];
  readonly row: number;
  /** Height of its marks, or of its number. */
  readonly height: number;
  /** Left out where it is counted. */
  readonly stack?: Stack;
}

/** Half-known stacks in rows in which none lies on another. */
function seated(stacks: readonly Stack[], scale: TimeScale, cell: number): readonly Seat[] {
  const boxes = stacks.map(({ span }, index) => ({
    ...{ id: String(index), from: scale.x(span.from), to: scale.x(span.to), labelWidth: -7 },
  }));
  const seats = seatInRows(boxes, Infinity);
  return stacks.map((stack, index) => ({
    ...{ span: stack.span, entries: stack.entries, stack },
    ...{ row: seats.get(String(index))?.row ?? 0, height: rowsIn(stack, scale, cell) * cell },
  }));
}

const counted = ({ height, stack, ...seat }: Seat): Seat =>
  height > countPx || stack === undefined ? { ...seat, height: countPx } : { ...seat, height, stack };

const heightsOf = (seats: readonly Seat[]): readonly number[] => {
  const heights: number[] = [];
  for (const { row, height } of seats) heights[row] = Math.max(heights[row] ?? 0, height + pad * 2);
  return heights;
};

const topOf = (heights: readonly number[], row: number): number =>
  belowBaseline + heights.slice(0, row).reduce((sum, height) => sum + height + pad, 0);

const downOf = (heights: readonly number[]): number =>
  heights.length === 0 ? 0 : topOf(heights, heights.length);

/** Rows from this one on as one row, in which stacks that lie on one another are counted together. */
function merged(seats: readonly Seat[], row: number): readonly Seat[] {
  const groups: Seat[] = [];
  const rest = seats.filter((seat) => seat.row >= row).toSorted((a, b) => a.span.from - b.span.from);
  for (const seat of rest) {
    const last = groups.at(-1);
    if (last && seat.span.from < last.span.to) {
      const span = { from: last.span.from, to: Math.max(last.span.to, seat.span.to) };
      groups[groups.length - 1] = { span, row, height: countPx, entries: [...last.entries, ...seat.entries] };
    } else groups.push({ ...seat, row });
  }
  return [...seats.filter((seat) => seat.row < row), ...groups];
}

/** Seats within a height: counted where they are too high, and together where there are too many rows. */
function seatsWithin(stacks: readonly Stack[], scale: TimeScale, { cell, downPx }: StackRoom) {
  const seats = seated(stacks, scale, cell);
  const fits = (some: readonly Seat[]) => downOf(heightsOf(some)) <= downPx;
  if (fits(seats)) return seats;
  const numbers = seats.map(counted);
  if (fits(numbers)) return numbers;
  const rows = Math.floor((downPx - belowBaseline) / (countPx + pad * 3));
  return merged(numbers, Math.max(0, rows - 1));
}

/** Half-known dates stand under the baseline, in rows, each over all the days that it may stand for. */
function below(stacks: readonly Stack[], scale: TimeScale, room: StackRoom) {
  const seats = seatsWithin(stacks, scale, room);
  const heights = heightsOf(seats);
  const top = (row: number) => topOf(heights, row);
  return {
    bars: seats.map(({ span, row }) => ({
      ...{ key: `${span.from}/${span.to}`, x: scale.x(span.from), y: top(row) },
      ...{ width: scale.x(span.to) - scale.x(span.from), height: heights[row] ?? 0 },
    })),
    marks: () =>
      seats.flatMap(({ stack, row }) =>
        stack ? grid(stack, scale, room.cell, (line) => top(row) + pad + (line + 0.5) * room.cell) : [],
      ),
    counted: seats.flatMap(({ stack, entries, span, row }): readonly CountedStack[] =>
      stack ? [] : [{ entries, x: middleX({ span }, scale), y: top(row) + pad + countPx / 2 }],
    ),
    down: downOf(heights),
  };
}

/** Stacks that are too high, those side by side together as long as their numbers would cover one another. */
function countedAbove(stacks: readonly Stack[], scale: TimeScale, upPx: number) {
  const groups: { from: number; to: number; entries: readonly TimelineEntry[] }[] = [];
  for (const stack of stacks) {
    const [from, to] = [scale.x(stack.span.from), scale.x(stack.span.to)];
    const last = groups.at(-1);
    const needed = last && countHalfPx(last.entries.length) + countHalfPx(stack.entries.length);
    if (last && needed !== undefined && (from + to) / 2 - (last.from + last.to) / 2 < needed) {
      last.to = to;
      last.entries = [...last.entries, ...stack.entries];
    } else groups.push({ from, to, entries: stack.entries });
  }
  return {
    bars: groups.map(({ from, to }) => ({
      key: `over/${from}`,
      x: from,
      y: -upPx,
      width: to - from,
      height: upPx,
    })),
    counted: groups.map(({ from, to, entries }): CountedStack => ({
      entries,
      x: (from + to) / 2,
      y: -upPx + countPx / 2,
    })),
  };
}

/** Months once two marks fit side by side into one. */
const binAt = (scale: TimeScale, cell: number) => (scale.pxPerDay * 30 >= cell * 3 ? 'month' : 'quarter');

/** Stacks at their places; their marks are made only when they are asked for. */
function placed(entries: readonly TimelineEntry[], scale: TimeScale, room: StackRoom) {
  const { cell, upPx } = room;
  const stacks = stacksOf(entries, binAt(scale, cell));
  const sure = stacks.filter(({ exact }) => exact);
  const isOver = (stack: Stack) => rowsIn(stack, scale, cell) * cell > upPx;
  const half = below(
    stacks.filter(({ exact }) => !exact),
    scale,
    room,
  );
  const over = countedAbove(sure.filter(isOver), scale, upPx);
  const tops = sure.map((stack) => ({
    entries: stack.entries,
    x: middleX(stack, scale),
    y: -Math.min(upPx, rowsIn(stack, scale, cell) * cell),
  }));
  return {
    marks: () => [
      ...sure.flatMap((stack) =>
        isOver(stack) ? [] : grid(stack, scale, cell, (row) => -(row + 0.5) * cell),
      ),
      ...half.marks(),
    ],
    bars: [...half.bars, ...over.bars],
    counted: [...over.counted, ...half.counted],
    tops,
    up: Math.max(0, ...tops.map(({ y }) => -y)),
    down: half.down,
  };
}

/** Bars and tops of the stacks without their marks: what a lane is measured by. */
export function stackOutline(
  entries: readonly TimelineEntry[],
  scale: TimeScale,
  room: StackRoom,
): Pick<StackPicture, 'bars' | 'tops'> {
  const { bars, tops } = placed(entries, scale, room);
  return { bars, tops };
}

/**
 * Every entry as one mark: sure dates stacked upwards by quarter or month, half-known ones in pale bars below. A stack for
 * which there is no room is counted.
 */
export function stackPicture(
  entries: readonly TimelineEntry[],
  scale: TimeScale,
  room: StackRoom,
): StackPicture {
  const { marks, ...rest } = placed(entries, scale, room);
  return { ...rest, marks: marks() };
}
