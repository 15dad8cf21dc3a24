import fc from 'fast-check';
import { labelGap, seatInRows, type RowBox, type RowSeat } from './rows.ts';

const box = (id: string, from: number, to: number, labelWidth: number, inside = false): RowBox => ({
  id,
  from,
  to,
  labelWidth,
  inside,
});
const seatOf = (seats: ReadonlyMap<string, RowSeat>, id: string): RowSeat =>
  seats.get(id) ?? { row: -1, side: 'right' };

/** The extent of a seated box with its label, as it will be drawn. */
function taken({ from, to, labelWidth }: RowBox, { side }: RowSeat) {
  const reach = labelGap + labelWidth;
  return { from: side === 'left' ? from - reach : from, to: side === 'right' ? to + reach : to };
}

describe('rows', () => {
  it('share a row where bars and labels do not meet', () => {
    const seats = seatInRows([box('a', 0, 10, 50), box('b', 100, 110, 50), box('c', 40, 60, 50)], 400);
    expect([...seats].map(([id, { row }]) => [id, row])).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 1],
    ]);
  });

  it('put the label to the left where the right is full', () => {
    expect(seatOf(seatInRows([box('late', 380, 390, 80)], 400), 'late')).toEqual({ row: 0, side: 'left' });
  });

  it('put the label in the bar where it fits, else beside it', () => {
    const seats = seatInRows([box('long', 0, 200, 90, true), box('short', 220, 240, 90, true)], 600);
    expect([seatOf(seats, 'long').side, seatOf(seats, 'short').side]).toEqual(['inside', 'right']);
  });

  it('never overlap, whatever the boxes', () => {
    const boxes = fc.array(
      fc.tuple(fc.nat(900), fc.nat(300), fc.integer({ min: 1, max: 200 }), fc.boolean()),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(boxes, (drawn) => {
        const all = drawn.map(([from, length, label, inside], index) =>
          box(String(index), from, from + length, label, inside),
        );
        const seats = seatInRows(all, 1000);
        const placed = all.map((one) => ({ ...taken(one, seatOf(seats, one.id)), ...seatOf(seats, one.id) }));
        return (
          seats.size === all.length &&
          placed.every((a, i) =>
            placed.every((b, j) => i >= j || a.row !== b.row || a.to <= b.from || b.to <= a.from),
          )
        );
      }),
    );
  });
});
