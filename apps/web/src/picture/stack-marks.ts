import type { TimelineEntry } from '#contracts/timeline';
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

/** Half-known dates stand under the baseline, in rows, each over all the days that it may stand for. */
function below(stacks: readonly Stack[], scale: TimeScale, cell: number) {
  const boxes = stacks.map((stack, index) => ({
    id: String(index),
    from: scale.x(stack.span.from),
    to: scale.x(stack.span.to),
    labelWidth: -7,
  }));
  const seats = seatInRows(boxes, Infinity);
  const rowOf = (index: number) => seats.get(String(index))?.row ?? 0;
  const heights: number[] = [];
  for (const [index, stack] of stacks.entries()) {
    const height = rowsIn(stack, scale, cell) * cell + pad * 2;
    heights[rowOf(index)] = Math.max(heights[rowOf(index)] ?? 0, height);
  }
  const topOf = (row: number) => belowBaseline + heights.slice(0, row).reduce((sum, h) => sum + h + pad, 0);
  return {
    bars: boxes.map((box, index) => ({
      key: `${box.from}/${box.to}`,
      x: box.from,
      y: topOf(rowOf(index)),
      width: box.to - box.from,
      height: heights[rowOf(index)] ?? 0,
    })),
    marks: stacks.flatMap((stack, index) =>
      grid(stack, scale, cell, (row) => topOf(rowOf(index)) + pad + (row + 0.5) * cell),
    ),
    down: heights.length === 0 ? 0 : topOf(heights.length),
  };
}

/** Months once two marks fit side by side into one. */
const binAt = (scale: TimeScale, cell: number) => (scale.pxPerDay * 30 >= cell * 3 ? 'month' : 'quarter');

/** Every entry as one mark: sure dates stacked upwards by quarter or month, half-known ones in pale bars below. */
export function stackPicture(
  entries: readonly TimelineEntry[],
  scale: TimeScale,
  cell: number,
): StackPicture {
  const stacks = stacksOf(entries, binAt(scale, cell));
  const sure = stacks.filter(({ exact }) => exact);
  const half = below(
    stacks.filter(({ exact }) => !exact),
    scale,
    cell,
  );
  const tops = sure.map((stack) => ({
    entries: stack.entries,
    x: (scale.x(stack.span.from) + scale.x(stack.span.to)) / 2,
    y: -rowsIn(stack, scale, cell) * cell,
  }));
  return {
    marks: [
      ...sure.flatMap((stack) => grid(stack, scale, cell, (row) => -(row + 0.5) * cell)),
      ...half.marks,
    ],
    bars: half.bars,
    tops,
    up: Math.max(0, ...tops.map(({ y }) => -y)),
    down: half.down,
  };
}
