import type { MeasureText } from '../picture/fit-text.ts';
import { labelGap, type LabelSide } from '../picture/rows.ts';
import type { TimeScale } from '../picture/scale.ts';
import { extentOfDate, type PlacedStep } from './policy-layout.ts';

/** The part of a picture that is in sight, in pixels before panning. */
export interface Sight {
  readonly left: number;
  readonly right: number;
}

/** Words at their anchor. */
export interface WordsPlace {
  readonly x: number;
  readonly textAnchor: 'start' | 'end';
}

/** The place of words beside, or in, what they are of. */
export function wordsBeside(side: LabelSide, from: number, to: number): WordsPlace {
  if (side === 'left') return { x: from - labelGap, textAnchor: 'end' };
  return { x: side === 'inside' ? from + labelGap : to + labelGap, textAnchor: 'start' };
}

/**
 * The place of a step's words in what is in sight: in the line to a day that it promised they come in from the edge with
 * it; undefined where nothing of the step is in sight.
 */
export function wordsInSight(
  { step, side, overLine, text }: PlacedStep,
  scale: TimeScale,
  { left, right }: Sight,
  measure: MeasureText,
): WordsPlace | undefined {
  const date = extentOfDate(step, scale);
  const to = Math.max(date.to, step.due ? scale.x(step.due.to) : date.to);
  if (to <= left || date.from >= right) return undefined;
  if (!overLine) return wordsBeside(side, date.from, to);
  const { x } = wordsBeside('right', left, Math.max(left, date.to));
  return { x: Math.min(x, to - labelGap - measure(text)), textAnchor: 'start' };
}
