import type { MeasureText } from './fit-text.ts';

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A straight line in pixels. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Words that belong to a point: those that are wanted first, then shorter ones to do with. */
export interface WantedLabel {
  readonly key: string;
  readonly texts: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** Words in their place: written from `x` on the baseline `y`, with a thin line to their point where they stand off it. */
export interface PlacedLabel {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  readonly lead?: Segment;
}

/** The ground that labels are placed on: the frame, marks that none covers, and lines that they cross only where they must. */
export interface LabelGround {
  readonly frame: Box;
  readonly marks: readonly Box[];
  readonly lines: readonly Segment[];
}

const heightPx = 15;
const gapPx = 8;
const offsets = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6, -7, 7, -8, 8].map(
  (step) => step * (heightPx + 1),
);
const crossingCost = 45;

/**
 * Places labels one after another, each as near to its point as it can be: inside the frame, on no mark, on no other label
 * and on no line that leads to one. One for which there is no room even in its shortest words is left out.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  ground: LabelGround,
  measure: MeasureText,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const label of wanted) {
    const fitting = label.texts
      .map((text) => best(label, text, ground, placed, measure(text) * 1.04))
      .find((one) => one !== undefined);
    if (fitting) placed.push(fitting);
  }
  return placed;
}

function best(
  label: WantedLabel,
  text: string,
  { frame, marks, lines }: LabelGround,
  placed: readonly PlacedLabel[],
  widthPx: number,
): PlacedLabel | undefined {
  const taken = [...marks, ...placed.map(({ box }) => box)];
  const leads = placed.flatMap(({ lead }) => lead ?? []);
  return seats(label, text, widthPx)
    .filter(
      ({ box, lead }) =>
        within(box, frame) &&
        !taken.some((other) => overlaps(box, other)) &&
        !leads.some((line) => crosses(line, box)) &&
        !(lead && placed.some((other) => crosses(lead, other.box))),
    )
    .map((seat) => ({ seat, cost: cost(seat, label, lines) }))
    .toSorted((a, b) => a.cost - b.cost)[0]?.seat;
}

/** Every place that a label may have: right of its point, left of it, or centred above or below. */
function seats({ key, x, y }: WantedLabel, text: string, widthPx: number): readonly PlacedLabel[] {
  return offsets.flatMap((offset) =>
    [x + gapPx, x - gapPx - widthPx, ...(offset === 0 ? [] : [x - widthPx / 2])].map((left): PlacedLabel => {
      const middle = y + offset;
      const box = { left, top: middle - heightPx / 2, right: left + widthPx, bottom: middle + heightPx / 2 };
      const near = Math.abs(offset) <= heightPx + 1;
      return { key, text, x: left, y: middle + 4, box, ...(near ? {} : { lead: leadTo(box, x, y) }) };
    }),
  );
}

/** From a point to the nearest place on the upper or lower side of a box. */
const leadTo = (box: Box, x: number, y: number): Segment => ({
  x1: x,
  y1: y,
  x2: Math.min(Math.max(x, box.left), box.right),
  y2: y < box.top ? box.top + 1 : box.bottom - 1,
});

const cost = ({ box, y }: PlacedLabel, label: WantedLabel, lines: readonly Segment[]): number =>
  lines.filter((line) => crosses(line, box)).length * crossingCost +
  Math.abs(y - 4 - label.y) +
  (box.left > label.x ? 0 : 4);

const within = (box: Box, frame: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

/** True of two boxes that have a place in common. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** True of a line that passes through a box. */
export function crosses({ x1, y1, x2, y2 }: Segment, { left, top, right, bottom }: Box): boolean {
  let [from, to] = [0, 1];
  for (const [start, way, least, most] of [
    [x1, x2 - x1, left, right],
    [y1, y2 - y1, top, bottom],
  ] as const) {
    if (way === 0) {
      if (start <= least || start >= most) return false;
      continue;
    }
    const [a, b] = [(least - start) / way, (most - start) / way];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from < to;
}
