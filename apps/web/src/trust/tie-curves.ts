import { leadTimeLabel } from '../labels/lead-time-labels.ts';
import type { MeasureText } from '../picture/fit-text.ts';
import type { DrawnTie } from './trust-history.ts';

/** An end of a tie, in pixels. */
export interface TieEnd {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A curve from a milestone up to the policy entry that it is counted from, with its lead time. */
export interface TieCurve {
  readonly key: string;
  readonly tie: DrawnTie;
  readonly d: string;
  readonly text: string;
  /** Place of the label; left out where there is no room for it: the details say it. */
  readonly at?: { readonly x: number; readonly y: number };
}

/** Room that words take, in pixels. */
export interface WordBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const meets = (a: WordBox, b: WordBox) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A point on the curve; 0 is the milestone, 1 the policy. */
function pointAt(t: number, from: TieEnd, to: TieEnd): { x: number; y: number } {
  const middle = (from.y + to.y) / 2;
  const mix = (a: number, b: number, c: number, d: number) =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
  return { x: mix(from.x, from.x, to.x, to.x), y: mix(from.y, middle, middle, to.y) };
}

const steps = [0.22, 0.3, 0.38, 0.46, 0.16, 0.54, 0.62, 0.7];
const letterPx = 14;

/** The box of words that begin at x and stand on y. */
export const wordBox = (x: number, y: number, width: number): WordBox => ({
  left: x,
  right: x + width,
  top: y - letterPx + 3,
  bottom: y + 3,
});

/** Room for lead times: from the left to the right edge, but for words that stand there already; pixels. */
export interface LeadRoom {
  readonly left: number;
  readonly right: number;
  readonly words: readonly WordBox[];
}

/** The first place beside the curve, within the edges, that nothing else has taken. */
function placeFor(width: number, from: TieEnd, to: TieEnd, { left, right, words }: LeadRoom) {
  for (const t of steps) {
    const point = pointAt(t, from, to);
    for (const x of [point.x + 7, point.x - 7 - width]) {
      const box = wordBox(x, point.y, width);
      const within = box.left >= left && box.right <= right;
      if (within && !words.some((other) => meets(box, other))) return { x, y: point.y, box };
    }
  }
  return undefined;
}

const anywhere: LeadRoom = { left: -Infinity, right: Infinity, words: [] };

/**
 * Curves for all ties whose two ends are on the picture, the strongest first; lead times never stand on other words.
 * Ties of one milestone to one policy entry are drawn once.
 */
export function tieCurves(
  ties: readonly DrawnTie[],
  ends: ReadonlyMap<string, TieEnd>,
  measure: MeasureText,
  room: LeadRoom = anywhere,
): readonly TieCurve[] {
  const words = [...room.words];
  const drawn = new Map<string, TieCurve>();
  for (const tie of ties) {
    const [from, to] = [ends.get(tie.milestoneId), ends.get(tie.policyEntryId)];
    const key = `${tie.milestoneId}/${tie.policyEntryId}`;
    if (from === undefined || to === undefined || drawn.has(key)) continue;
    const middle = ((from.y + to.y) / 2).toFixed(1);
    const d = `M${from.x.toFixed(1)},${from.y}C${from.x.toFixed(1)},${middle} ${to.x.toFixed(1)},${middle} ${to.x.toFixed(1)},${to.y}`;
    const text = leadTimeLabel(tie.lead, true);
    const place = placeFor(measure(text), from, to, { ...room, words });
    if (place !== undefined) words.push(place.box);
    drawn.set(key, { key, tie, d, text, ...(place && { at: { x: place.x, y: place.y } }) });
  }
  return [...drawn.values()];
}
