import { nameAndRest, type MeasureText } from '../picture/fit-text.ts';
import type { PolicyLife } from './policy-lives.ts';
import { seatInRows, type LabelSide } from '../picture/rows.ts';
import type { TimeScale } from '../picture/scale.ts';

/** A policy's line in its row; y is the middle of the row, from the top of its lane. */
export interface PlacedLife {
  readonly life: PolicyLife;
  readonly row: number;
  readonly side: LabelSide;
  readonly text: string;
  readonly textWidth: number;
}

export interface PlacedLives {
  readonly lives: readonly PlacedLife[];
  readonly rows: number;
}

/** No name is longer, so that rows are shared. */
const mostPx = 280;

/** Half of the width of a mark, so that labels do not touch it. */
export const markReach = 6;

/** Seats the policies of a lane in as few rows as hold them and their labels without overlap. */
export function placeLives(
  lives: readonly PolicyLife[],
  scale: TimeScale,
  widthPx: number,
  measure: MeasureText,
): PlacedLives {
  const boxes = lives.map(({ ref, span, name, amounts, line }) => {
    const text = nameAndRest(name, amounts, Math.min(mostPx, widthPx * 0.4), measure);
    const from = Math.max(0, scale.x(span.from) - markReach);
    const to = Math.max(from, Math.min(widthPx, scale.x(span.to) + markReach));
    return { id: ref, from, to, labelWidth: measure(text), inside: line === 'bar', text };
  });
  const seats = seatInRows(boxes, widthPx);
  const placed = lives.map((life, index) => ({
    life,
    ...(seats.get(life.ref) ?? { row: 0, side: 'right' as const }),
    text: boxes[index]?.text ?? '',
    textWidth: boxes[index]?.labelWidth ?? 0,
  }));
  return { lives: placed, rows: Math.max(0, ...placed.map(({ row }) => row + 1)) };
}
