import { milestoneFixture } from '../entry/entries.fixtures.ts';
import { yearsSpan } from '../picture/axis.ts';
import { overlaps } from '../picture/place-labels.ts';
import { timeScale } from '../picture/scale.ts';
import { allIn, stackPicture } from '../picture/stack-marks.ts';
import { namesRoomPx, namesBesideMarks } from './trust-names.ts';

const scale = timeScale(yearsSpan(2018, 2018), 900);
const measure = (text: string) => text.length * 6;
const milestones = (count: number) =>
  Array.from({ length: count }, (_, nth) =>
    milestoneFixture({
      on: `2018-${String(1 + (nth % 12)).padStart(2, '0')}-05`,
      trust: { ods: `ZZ${nth}`, name: `Alderton and Bray number ${nth} NHS Foundation Trust` },
    }),
  );
const ground = { top: -80, bottom: 10, widthPx: 900, radius: 4, measure };
const namesOf = (count: number) => {
  const entries = milestones(count);
  const stacks = stackPicture(entries, scale, allIn(8));
  return { stacks, names: namesBesideMarks(stacks, ground) };
};

describe('names of trusts', () => {
  it('stand beside their marks where there are few, without what all names end with', () => {
    expect(namesOf(3).names.map(({ text }) => text)).toEqual(
      [2, 1, 0].map((nth) => `Alderton and Bray number ${nth}`),
    );
  });

  it('cover no mark and no other name', () => {
    const { stacks, names } = namesOf(24);
    expect(names.length).toBeGreaterThan(8);
    const boxes = names.map(({ id, text, x, y }) => {
      const at = stacks.marks.find(({ entry }) => entry.id === id) ?? { x: NaN, y: NaN };
      const [left, base] = [at.x + x, at.y + y];
      return { left, right: left + measure(text), top: base - 10, bottom: base + 2 };
    });
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
      for (const { x, y } of stacks.marks) {
        expect(overlaps(box, { left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 })).toBe(false);
      }
    }
  });

  it('are left out, with the room for them, where there are many', () => {
    expect(namesOf(41).names).toEqual([]);
    expect(namesRoomPx(milestones(41), scale, 900)).toBe(0);
    expect(namesRoomPx(milestones(2), scale, 900)).toBe(32);
    expect(namesRoomPx(milestones(2), timeScale(yearsSpan(2012, 2013), 900), 900)).toBe(0);
  });
});
