import { rowsNeeded, seatTightly } from './tight-rows.ts';

const box = (id: string, from: number, to: number, ...texts: readonly string[]) => ({
  id,
  from,
  to,
  texts: texts.map((text) => ({ text, width: text.length * 6 })),
});
const usual = { width: 300, count: 2, reach: 1 };
const alike = () => 1;

describe('rows with little room', () => {
  it('have no line on another where there are rows enough', () => {
    const boxes = [box('a', 0, 100), box('b', 50, 150), box('c', 120, 200)];
    expect(rowsNeeded(boxes)).toBe(2);
    const seats = seatTightly(boxes, usual, alike);
    expect(boxes.map(({ id }) => seats.get(id)?.row)).toEqual([0, 1, 0]);
  });

  it('seat every line, even where there are too few rows', () => {
    const boxes = [box('a', 0, 100), box('b', 50, 150), box('c', 60, 200)];
    expect(seatTightly(boxes, { ...usual, count: 1 }, alike).size).toBe(3);
  });

  it('shorten words before they leave them out, and leave out those that weigh less', () => {
    const boxes = [box('a', 0, 100, 'a long name of it', 'a name'), box('b', 160, 300, 'b')];
    const seats = seatTightly(boxes, { ...usual, count: 1 }, (id) => (id === 'a' ? 2 : 1));
    expect(seats.get('a')).toMatchObject({ text: 'a name', side: 'right' });
    expect(seats.get('b')?.text).toBe('');
  });

  it('write no words over those of a row that is too near', () => {
    const boxes = [box('a', 0, 50, 'one'), box('b', 0, 50, 'two')];
    const said = (reach: number) =>
      [...seatTightly(boxes, { ...usual, reach }, alike).values()].filter(({ text }) => text !== '').length;
    expect(said(1)).toBe(2);
    expect(said(2)).toBe(1);
  });
});
