import { spanOf, type DayNumber } from '../picture/days.ts';
import { nameAndRest, type MeasureText } from '../picture/fit-text.ts';
import type { DrawnLife } from './policy-lives.ts';
import { labelGap, seatInRows, type LabelSide, type RowBox } from '../picture/rows.ts';
import type { TimeScale } from '../picture/scale.ts';

/** A policy's line in its row; y is the middle of the row, from the top of its lane. */
export interface PlacedLife {
  readonly life: DrawnLife;
  readonly row: number;
  readonly side: LabelSide;
  readonly text: string;
  readonly textWidth: number;
  /** The day at which the label begins, where it stands on the line between two marks, or in a bar from the edge. */
  readonly textFrom?: DayNumber;
}

export interface PlacedLives {
  readonly lives: readonly PlacedLife[];
  readonly rows: number;
}

/** No name is longer, so that rows are shared; what follows it may be. */
const mostPx = 280;
const leastNamePx = 130;

/** Half of the width of a mark, so that labels do not touch it. */
export const markReach = 6;

/** The room in which lives are placed. */
export interface LifePlaces {
  readonly scale: TimeScale;
  readonly widthPx: number;
  readonly measure: MeasureText;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface LifeBox extends RowBox {
  readonly text: string;
  readonly textFrom?: DayNumber;
}

const lengthOf = ({ from, to }: Stretch) => to - from;

/** Stretches of the line, within the picture, on which no mark stands. */
function gapsOn({ entries }: DrawnLife, line: Stretch, scale: TimeScale): readonly Stretch[] {
  const marks = entries
    .map(({ occurred }) => spanOf(occurred))
    .map(({ from, to }) => {
      const half = Math.max(markReach, ((to - from) * scale.pxPerDay) / 2);
      const middle = scale.x((from + to) / 2);
      return { from: middle - half, to: middle + half };
    })
    .sort((a, b) => a.from - b.from);
  const gaps: Stretch[] = [];
  let from = line.from;
  for (const mark of marks) {
    gaps.push({ from, to: Math.min(mark.from, line.to) });
    from = Math.max(from, mark.to);
  }
  return [...gaps, { from, to: line.to }].map((gap) => ({
    from: gap.from + labelGap,
    to: gap.to - labelGap,
  }));
}

/** The first stretch that is so long, else the longest. */
const gapFor = (widthPx: number, gaps: readonly Stretch[]): Stretch =>
  gaps.find((one) => lengthOf(one) >= widthPx) ??
  gaps.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0] ?? { from: 0, to: 0 };

/** The label as it is best said, or as much of it as the room on any side of the line, or on it, holds. */
export function lifeBox(life: DrawnLife, { scale, widthPx, measure }: LifePlaces): LifeBox {
  const { ref, span, name, amounts, line } = life;
  const within = (x: number) => Math.min(widthPx, Math.max(0, x));
  const from = within(scale.x(span.from) - markReach);
  const to = Math.max(from, within(scale.x(span.to) + markReach));
  const labelled = (text: string) => ({ id: ref, from, to, labelWidth: measure(text), text });
  const restPx = amounts === '' ? 0 : measure(`, ${amounts}`);
  const most = Math.max(Math.min(mostPx, widthPx * 0.4), leastNamePx + restPx);
  const wanted = nameAndRest(name, amounts, most, measure);
  const beside = Math.max(from, widthPx - to) - labelGap;
  const dayAt = (x: number) => span.from + (x - scale.x(span.from)) / scale.pxPerDay;
  if (line === 'bar') {
    const whole = measure(nameAndRest(name, amounts, widthPx, measure));
    const gap = gapFor(whole, gapsOn(life, { from: within(scale.x(span.from)), to }, scale));
    const label = labelled(nameAndRest(name, amounts, Math.max(beside, lengthOf(gap)), measure));
    return label.labelWidth <= lengthOf(gap)
      ? { ...label, inside: true, textFrom: dayAt(gap.from) }
      : { ...label, inside: false };
  }
  if (measure(wanted) <= beside) return labelled(wanted);
  const gap = gapFor(measure(wanted), gapsOn(life, { from, to }, scale));
  const text = nameAndRest(name, amounts, Math.min(most, Math.max(beside, lengthOf(gap))), measure);
  const box = labelled(text);
  if (box.labelWidth <= beside) return box;
  return { ...box, inside: true, textFrom: dayAt(gap.from) };
}

/** Seats the policies of a lane in as few rows as hold them and their labels without overlap. */
export function placeLives(
  lives: readonly DrawnLife[],
  scale: TimeScale,
  widthPx: number,
  measure: MeasureText,
): PlacedLives {
  const boxes = lives.map((life) => lifeBox(life, { scale, widthPx, measure }));
  const seats = seatInRows(boxes, widthPx);
  const placed = lives.map((life, index) => {
    const { text = '', labelWidth = 0, textFrom } = boxes[index] ?? {};
    return {
      life,
      ...(seats.get(life.ref) ?? { row: 0, side: 'right' as const }),
      text,
      textWidth: labelWidth,
      ...(textFrom === undefined ? {} : { textFrom }),
    };
  });
  return { lives: placed, rows: Math.max(0, ...placed.map(({ row }) => row + 1)) };
}

/** The place of a life's label at a zoom: the edge that it begins or ends at. */
export function labelPlace(
  { life, side, textFrom }: PlacedLife,
  scale: TimeScale,
): { readonly x: number; readonly anchor: 'start' | 'end' } {
  const [from, to] = [scale.x(life.span.from), scale.x(life.span.to)];
  switch (side) {
    case 'inside': {
      const x = scale.x(textFrom ?? life.span.from);
      // A bar comes in from the edge of what is zoomed to, and its label stays within.
      return { x: life.line === 'bar' ? Math.max(labelGap, x) : x, anchor: 'start' };
    }
    case 'right':
      return { x: Math.max(to, from) + markReach + labelGap - 2, anchor: 'start' };
    case 'left':
      return { x: from - markReach - labelGap + 2, anchor: 'end' };
  }
}
