import * as fc from 'fast-check';
import { crosses, overlaps, placeLabels, type WantedLabel } from './place-labels.ts';

const measure = (text: string) => text.length * 6;
const frame = { left: 0, top: 0, right: 600, bottom: 300 };
const ground = { frame, marks: [], lines: [] };
const label = (key: string, x: number, y: number, ...texts: readonly string[]): WantedLabel => ({
  key,
  x,
  y,
  texts,
});

describe('labels beside points', () => {
  it('stand to the right, to the left where the right has no room, and off their point where both are taken', () => {
    const [right] = placeLabels([label('a', 100, 100, 'some words')], ground, measure);
    expect(right).toMatchObject({ x: 108, y: 104 });
    expect(right?.lead).toBeUndefined();
    const [left] = placeLabels([label('a', 590, 100, 'some words')], ground, measure);
    expect(left?.box.right).toBe(582);
    const crowd = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((key) => label(key, 300, 150, 'some words'));
    const placed = placeLabels(crowd, ground, measure);
    expect(placed).toHaveLength(8);
    expect(placed.filter(({ lead }) => lead !== undefined).length).toBeGreaterThan(0);
  });

  it('do with shorter words, or with none where there is no room', () => {
    const narrow = { ...ground, frame: { ...frame, right: 60 } };
    const words = label('a', 20, 100, 'far too many words', 'few', 'x');
    expect(placeLabels([words], narrow, measure).map(({ text }) => text)).toEqual(['few']);
    expect(placeLabels([label('a', 20, 100, 'far too many words')], narrow, measure)).toEqual([]);
  });

  it('keep off lines where they can', () => {
    const line = { x1: 100, y1: 100, x2: 400, y2: 100 };
    const [placed] = placeLabels([label('a', 100, 100, 'some words')], { ...ground, lines: [line] }, measure);
    expect(placed && crosses(line, placed.box)).toBe(false);
  });

  it('never cover a mark, one another, a line that leads to another, or what lies outside', () => {
    const point = fc.record({ x: fc.integer({ min: 200, max: 330 }), y: fc.integer({ min: 100, max: 180 }) });
    fc.assert(
      fc.property(fc.array(point, { minLength: 6, maxLength: 30 }), (points) => {
        const marks = points.map(({ x, y }) => ({ left: x - 5, top: y - 5, right: x + 5, bottom: y + 5 }));
        const wanted = points.map(({ x, y }, n) => label(String(n), x, y, `${n}: some words`, String(n)));
        const placed = placeLabels(wanted, { ...ground, marks }, measure);
        for (const one of placed) {
          expect(one.box.left >= 0 && one.box.right <= 600 && one.box.top >= 0 && one.box.bottom <= 300).toBe(
            true,
          );
          expect(marks.some((mark) => overlaps(mark, one.box))).toBe(false);
          for (const other of placed.filter(({ key }) => key !== one.key)) {
            expect(overlaps(one.box, other.box)).toBe(false);
            expect(other.lead !== undefined && crosses(other.lead, one.box)).toBe(false);
          }
        }
      }),
    );
  });
});
