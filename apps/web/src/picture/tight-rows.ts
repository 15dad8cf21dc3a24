/** A line or a mark in little room; pixels. Its words, those that are best first, are said where there is a place for them. */
export interface TightBox {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly texts: readonly { readonly text: string; readonly width: number }[];
}

/** Its row, counted from the top; no text where there was no room for any. */
export interface TightSeat {
  readonly row: number;
  readonly side: 'left' | 'right';
  readonly text: string;
  readonly width: number;
}

interface Taken {
  readonly from: number;
  readonly to: number;
}

const labelGap = 7;
const clearance = 8;

const free = (row: readonly Taken[], place: Taken) =>
  row.every(({ from, to }) => place.to + clearance <= from || to + clearance <= place.from);

/** The free row whose last line ends first, so that lines have room beside them; where none is free, the one that ends first. */
function rowFor(rows: readonly (readonly Taken[])[], box: Taken): number {
  const ends = rows.map((row) => Math.max(-Infinity, ...row.map(({ to }) => to)));
  const order = [...rows.keys()].sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0) || a - b);
  return order.find((index) => free(rows[index] ?? [], box)) ?? order[0] ?? 0;
}

/** Words in the rows near by. */
interface Said extends Taken {
  readonly row: number;
}

/** Rows as they lie: with low rows, words of one stand in the way of those of the next. */
export interface TightRows {
  readonly width: number;
  readonly count: number;
  /** Rows up and down to which words reach; 1 where a row is as high as its words. */
  readonly reach: number;
}

/** Fewest rows in which no line lies on another. */
export function rowsNeeded(boxes: readonly Taken[]): number {
  const ends: number[] = [];
  for (const { from, to } of boxes) {
    const row = ends.findIndex((end) => end + clearance <= from);
    ends[row < 0 ? ends.length : row] = to;
  }
  return ends.length;
}

function labelled(
  box: TightBox,
  row: number,
  lines: readonly Taken[],
  said: readonly Said[],
  rows: TightRows,
) {
  const inWay = [
    ...lines.filter((line) => line !== box),
    ...said.filter((other) => Math.abs(other.row - row) < rows.reach),
  ];
  for (const { text, width } of box.texts) {
    const right = { side: 'right', from: box.to, to: box.to + labelGap + width } as const;
    const left = { side: 'left', from: box.from - labelGap - width, to: box.from } as const;
    const place = [right, left].find((one) => one.from >= 0 && one.to <= rows.width && free(inWay, one));
    if (place) return { place, text, width };
  }
  return undefined;
}

/**
 * Seats every box in as many rows as there are: lines first, in the order given, then words where they cover nothing,
 * first those of boxes that weigh more. Lines of one row overlap only where there are more of them at a time than rows.
 */
export function seatTightly(
  boxes: readonly TightBox[],
  layout: TightRows,
  weight: (id: string) => number,
): ReadonlyMap<string, TightSeat> {
  const rows = Array.from({ length: Math.max(1, layout.count) }, (): TightBox[] => []);
  const rowOf = new Map<string, number>();
  for (const box of boxes) {
    const row = rowFor(rows, box);
    rows[row]?.push(box);
    rowOf.set(box.id, row);
  }
  const said: Said[] = [];
  const seats = new Map<string, TightSeat>();
  for (const box of boxes.toSorted((a, b) => weight(b.id) - weight(a.id))) {
    const row = rowOf.get(box.id) ?? 0;
    const found = labelled(box, row, rows[row] ?? [], said, layout);
    if (found) said.push({ row, from: found.place.from, to: found.place.to });
    const { text = '', width = 0 } = found ?? {};
    seats.set(box.id, { row, side: found?.place.side ?? 'right', text, width });
  }
  return seats;
}
