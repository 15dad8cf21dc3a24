import { dateLabel } from '../labels/date-labels.ts';
import { middleOf } from '../picture/days.ts';
import { fitText, type MeasureText } from '../picture/fit-text.ts';
import type { TimeScale } from '../picture/scale.ts';
import type { Share } from './shares.ts';

/** Words of a share, in a column beside the figures; a thin line leads from `x` to its point. */
export interface ShareLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  /** Row of the column, from the top. */
  readonly row: number;
  readonly pointX: number;
  readonly pct: number;
}

const clear = 46;
const leastRoom = 300;

const labelOf = ({ entry, figure, caveat }: Share) => `${figure} · ${dateLabel(entry.occurred)} · ${caveat}`;

/**
 * Words for all shares in a column to the left of the first of them, the largest share on top;
 * `undefined` where there is no room: then they have to be printed elsewhere.
 */
export function shareColumn(
  shares: readonly Share[],
  scale: TimeScale,
  shift: number,
  widthPx: number,
  measure: MeasureText,
): readonly ShareLabel[] | undefined {
  const points = shares.map((share) => ({ share, x: scale.x(middleOf(share.span)) + shift }));
  const edge = Math.min(...points.map(({ x }) => x)) - clear;
  const inSight = points.every(({ x }) => x <= widthPx);
  if (points.length === 0 || edge < leastRoom || !inSight) return undefined;
  return points
    .toSorted((a, b) => b.share.pct - a.share.pct || b.x - a.x)
    .map(({ share, x }, row) => ({
      id: share.entry.id,
      text: fitText(labelOf(share), edge, measure),
      x: edge,
      row,
      pointX: x,
      pct: share.pct,
    }));
}
