/** Something that takes room in a row: a bar or a mark with a label beside it; pixels. */
export interface RowBox {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly labelWidth: number;
  /** The label stands in the bar where there is room for it. */
  readonly inside?: boolean;
}

export type LabelSide = 'right' | 'left' | 'inside';

/** Its row, counted from the top, and where its label stands. */
export interface RowSeat {
  readonly row: number;
  readonly side: LabelSide;
}

interface Taken {
  readonly from: number;
  readonly to: number;
}

/** Between a mark and its label, and between what stands in one row. */
export const labelGap = 7;
const clearance = 12;

/** Extents of a box with its label on each side that the picture's edges allow, the preferred side first. */
function placesOf(
  { from, to, labelWidth, inside }: RowBox,
  width: number,
): readonly (Taken & { side: LabelSide })[] {
  const reach = labelGap + labelWidth;
  if (inside === true && to - from >= reach + labelGap) return [{ side: 'inside', from, to }];
  const right = { side: 'right', from, to: to + reach } as const;
  const left = { side: 'left', from: from - reach, to } as const;
  const within = [right, left].filter((place) => place.from >= 0 && place.to <= width);
  if (within.length > 0) return within;
  // Wider than the picture on both sides: it runs out where more of it can be read.
  return [width - to >= from ? right : left];
}

const free = (row: readonly Taken[], place: Taken) =>
  row.every(({ from, to }) => place.to + clearance <= from || to + clearance <= place.from);

/** Seats each box in the first row that has room for it and its label, in the order given. Nothing overlaps. */
export function seatInRows(boxes: readonly RowBox[], width: number): ReadonlyMap<string, RowSeat> {
  const rows: Taken[][] = [];
  const seats = new Map<string, RowSeat>();
  for (const box of boxes) {
    const places = placesOf(box, width);
    const found = rows.flatMap((row, index) =>
      places.filter((place) => free(row, place)).map((place) => ({ index, place })),
    );
    const [first] = places;
    const chosen = found[0] ?? (first && { index: rows.length, place: first });
    if (chosen === undefined) continue;
    (rows[chosen.index] ??= []).push(chosen.place);
    seats.set(box.id, { row: chosen.index, side: chosen.place.side });
  }
  return seats;
}
