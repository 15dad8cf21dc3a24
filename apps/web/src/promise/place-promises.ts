import { goalOf } from '../api-client/entry-fields.ts';
import { fitText, type MeasureText } from '../picture/fit-text.ts';
import { slipLabel } from '../labels/lead-time-labels.ts';
import { staircases, type StairCorner, type PromiseRow } from './promises.ts';
import type { TimeScale } from '../picture/scale.ts';

/** A promise with the room that its words have: to the left of the ring, or to the right of the day due. */
export interface PlacedPromise {
  readonly row: PromiseRow;
  readonly side: 'left' | 'right';
  readonly text: string;
  /** By how much the day due moved; '' where it did not. */
  readonly slip: string;
}

export interface PlacedPromises {
  readonly rows: readonly PlacedPromise[];
  readonly stairs: readonly (readonly StairCorner[])[];
  /** Rows before which a new group begins. */
  readonly groupStarts: readonly number[];
}

const gap = 14;

const labelOf = ({ entry, moved }: PromiseRow) => `${moved ? '' : '… '}${goalOf(entry) ?? entry.title}`;

/** Seats the promises row by row; words stand to the left of the ring unless only the right has room for them. */
export function placePromises(
  rows: readonly PromiseRow[],
  scale: TimeScale,
  widthPx: number,
  measure: MeasureText,
): PlacedPromises {
  const placed = rows.map((row): PlacedPromise => {
    const words = labelOf(row);
    const wanted = measure(words);
    const left = scale.x(row.made.from) - gap;
    const right = widthPx - scale.x((row.due ?? row.made).to) - gap;
    const side = left >= Math.min(wanted, right) ? 'left' : 'right';
    const slip = row.slipDays === undefined ? '' : slipLabel(row.slipDays);
    const slipPx = slip === '' ? 0 : measure(slip) * 1.1 + gap;
    const room = (side === 'left' ? left : right) - slipPx;
    return { row, side, text: fitText(words, room, measure), slip };
  });
  return {
    rows: placed,
    stairs: staircases(rows),
    groupStarts: rows.flatMap(({ group }, index) =>
      index > 0 && rows[index - 1]?.group !== group ? [index] : [],
    ),
  };
}
