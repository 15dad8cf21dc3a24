import { nameAndRest } from '../picture/fit-text.ts';
import { rowsNeeded, seatTightly } from '../picture/tight-rows.ts';
import { lifeBox, placeLives, type LifePlaces, type PlacedLife, type PlacedLives } from './place-lives.ts';
import type { DrawnLife } from './policy-lives.ts';

/** Policies in the rows that a lane has. */
export interface FittedLives extends PlacedLives {
  /** Lines in sight for whose words there is no room. */
  readonly leftOut: number;
}

/** Names are cut to these widths before they are left out. */
const namePx = [280, 170, 110];

function textsOf({ name, amounts }: DrawnLife, { measure }: LifePlaces) {
  const cut = namePx.flatMap((px) => [
    nameAndRest(name, amounts, px, measure),
    nameAndRest(name, '', px, measure),
  ]);
  return [...new Set(cut)].filter((text) => text !== '').map((text) => ({ text, width: measure(text) }));
}

/** True of a life of which something stands in the picture. */
function inSight({ span, due, heldUntil }: DrawnLife, { scale, widthPx }: LifePlaces): boolean {
  const to = Math.max(span.to, due?.to ?? -Infinity, heldUntil ?? -Infinity);
  return scale.x(to) >= 0 && scale.x(span.from) <= widthPx;
}

/** Rows as the height of a lane allows them. */
export interface LaneRows {
  readonly count: number;
  readonly rowPx: number;
}

const letterPx = 13;
const usualRowPx = 15;
/** A bar holds its words. */
const barRowPx = 12;
const lineRowPx = 9;

const leastRowPx = (lives: readonly DrawnLife[]): number =>
  lives.some(({ line }) => line === 'bar') ? barRowPx : lineRowPx;

const lineOf = (life: DrawnLife, places: LifePlaces) => {
  const { inside, text, labelWidth, ...box } = lifeBox(life, places);
  return inside === true
    ? { ...box, texts: [], within: { text, width: labelWidth } }
    : { ...box, texts: textsOf(life, places) };
};

function tightly(lives: readonly DrawnLife[], places: LifePlaces, rows: LaneRows): readonly PlacedLife[] {
  const boxes = lives.map((life) => lineOf(life, places));
  const entries = new Map(lives.map((life) => [life.ref, life.entries.length]));
  const layout = { width: places.widthPx, count: rows.count, reach: Math.ceil(letterPx / rows.rowPx) };
  const seats = seatTightly(boxes, layout, (ref) => entries.get(ref) ?? 0);
  return lives.map((life, index): PlacedLife => {
    const { row = 0, side = 'right', text = '', width = 0 } = seats.get(life.ref) ?? {};
    const box = boxes[index];
    if (box === undefined || !('within' in box)) return { life, row, side, text, textWidth: width };
    const { within, textFrom } = box;
    const placed = { life, row, text: within.text, textWidth: within.width, side: 'inside' as const };
    return textFrom === undefined ? placed : { ...placed, textFrom };
  });
}

/** Heights between which the policies in sight can be fitted: with all of their words, and with lines alone. */
export function livesHeight(
  lives: readonly DrawnLife[],
  places: LifePlaces,
  rowPx: number,
): { readonly whole: number; readonly least: number } {
  const shown = lives.filter((life) => inSight(life, places));
  const rows = Math.max(1, placeLives(shown, places.scale, places.widthPx, places.measure).rows);
  const lines = Math.max(1, rowsNeeded(shown.map((life) => lineOf(life, places))));
  return {
    whole: rows * rowPx,
    least: Math.max(20, Math.min(rows * usualRowPx, lines * leastRowPx(shown))),
  };
}

/**
 * Seats the policies that are in sight in a lane of this height. Where they need more with all of their words, words are
 * cut, then left out, and no line is. Those out of sight stand in any row.
 */
export function fitLives(lives: readonly DrawnLife[], places: LifePlaces, heightPx: number): FittedLives {
  const shown = lives.filter((life) => inSight(life, places));
  const whole = placeLives(shown, places.scale, places.widthPx, places.measure);
  const fits = whole.rows * usualRowPx <= heightPx;
  const needed = Math.max(1, fits ? 0 : rowsNeeded(shown.map((life) => lineOf(life, places))));
  const count = Math.max(needed, Math.floor(heightPx / usualRowPx));
  const placed = fits
    ? whole
    : { rows: count, lives: tightly(shown, places, { count, rowPx: heightPx / count }) };
  const seen = new Set(shown);
  const others = lives
    .filter((life) => !seen.has(life))
    .map((life): PlacedLife => ({ life, row: 0, side: 'right', text: '', textWidth: 0 }));
  const leftOut = placed.lives.filter(({ text }) => text === '').length;
  return { rows: placed.rows, lives: [...placed.lives, ...others], leftOut };
}
