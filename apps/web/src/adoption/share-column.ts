import { dateWords } from '../labels/date-labels.ts';
import { middleOf } from '../picture/days.ts';
import { fitText, type Measure } from '../picture/fit-text.ts';
import type { Scale } from '../picture/scale.ts';
import type { Share } from './shares.ts';

/** Words of a share, in a column beside the figures; a thin line leads from `x` to its point. */
export interface ShareWords {
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

const wordsOf = ({ entry, figure, caveat }: Share) => `${figure} · ${dateWords(entry.occurred)} · ${caveat}`;

/**
 * Words for all shares in a column to the left of the first of them, the largest share on top;
 * `undefined` where there is no room: then they have to be printed elsewhere.
 */
export function shareColumn(
  shares: readonly Share[],
  scale: Scale,
  shift: number,
  widthPx: number,
  measure: Measure,
): readonly ShareWords[] | undefined {
  const points = shares.map((share) => ({ share, x: scale.x(middleOf(share.span)) + shift }));
  const edge = Math.min(...points.map(({ x }) => x)) - clear;
  const inSight = points.every(({ x }) => x <= widthPx);
  if (points.length === 0 || edge < leastRoom || !inSight) return undefined;
  return points
    .toSorted((a, b) => b.share.pct - a.share.pct || b.x - a.x)
    .map(({ share, x }, row) => ({
      id: share.entry.id,
      text: fitText(wordsOf(share), edge, measure),
      x: edge,
      row,
      pointX: x,
      pct: share.pct,
    }));
}
