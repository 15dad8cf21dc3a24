import { yearsSpan } from './axis.ts';
import { milestoneFixture } from '../entry/entries.fixtures.ts';
import { timeScale } from './scale.ts';
import { allIn, stackOutline, stackPicture } from './stack-marks.ts';

const scale = timeScale(yearsSpan(2017, 2018), 160);
const picture = (...entries: Parameters<typeof stackPicture>[0]) => stackPicture(entries, scale, allIn(8));

describe('stacks as marks', () => {
  it('stand side by side, then one over the other, from the baseline up', () => {
    const { marks, up } = picture(
      ...['01', '02', '03'].map((day) => milestoneFixture({ on: `2017-02-${day}` })),
    );
    expect(marks.map(({ y }) => y)).toEqual([-4, -4, -12]);
    expect(up).toBe(16);
    expect(new Set(marks.map(({ x }) => Math.round(x))).size).toBe(2);
  });

  it('stand in a bar as wide as what is not known', () => {
    const { marks, bars, up } = picture(milestoneFixture({ on: '2018-01-01', to: '2018-12-31' }));
    const [bar] = bars;
    expect(bar?.width).toBeCloseTo(80, 0);
    expect(bar?.x).toBeCloseTo(80, 0);
    expect(marks[0]?.x).toBeCloseTo(120, 0);
    expect(up).toBe(0);
  });

  it('never put two bars over each other', () => {
    const { bars, down } = picture(
      milestoneFixture({ on: '2017-01-01', to: '2017-12-31' }),
      milestoneFixture({ on: '2017-06-01', to: '2018-06-30' }),
    );
    const [first, second] = bars;
    expect(second?.y).toBeGreaterThanOrEqual((first?.y ?? 0) + (first?.height ?? 0));
    expect(down).toBeGreaterThan((second?.y ?? 0) + (second?.height ?? 0) - 1);
  });

  it('keep one mark for each entry', () => {
    const entries = Array.from({ length: 40 }, (_, index) =>
      milestoneFixture({ on: index % 3 === 0 ? '2017-01-05' : '2018-07-01' }),
    );
    expect(picture(...entries).marks).toHaveLength(40);
    expect(picture(...entries).counted).toEqual([]);
  });

  const crowd = [
    ...Array.from({ length: 30 }, () => milestoneFixture({ on: '2017-02-01' })),
    ...Array.from({ length: 40 }, () => milestoneFixture({ on: '2017-05-01' })),
    ...Array.from({ length: 100 }, () => milestoneFixture({ on: '2018-01-01', to: '2018-12-31' })),
    milestoneFixture({ on: '2018-11-01' }),
  ];
  const heldBy = ({ marks, counted }: ReturnType<typeof picture>) =>
    [...marks, ...counted.flatMap(({ entries }) => entries.map((entry) => ({ entry })))].map(
      ({ entry }) => entry.id,
    );

  it('are counted where they are higher than their room, and hold each entry once all the same', () => {
    const tight = stackPicture(crowd, scale, { cell: 4, upPx: 20, downPx: 10 });
    expect(tight.counted.map(({ entries }) => entries.length)).toEqual([30, 40, 100]);
    expect(tight.marks).toHaveLength(1);
    expect(heldBy(tight).toSorted()).toEqual(crowd.map(({ id }) => id).toSorted());
    expect(tight.up).toBeLessThanOrEqual(20);
    for (const { y } of tight.counted.slice(0, 2)) expect(y).toBeGreaterThanOrEqual(-20);
  });

  it('are counted together where their numbers would cover one another', () => {
    const narrow = timeScale(yearsSpan(2017, 2018), 60);
    const { counted } = stackPicture(crowd, narrow, { cell: 4, upPx: 20, downPx: 100 });
    expect(counted.map(({ entries }) => entries.length)).toEqual([70]);
  });

  it('of half-known dates in too many rows are counted together, row by row', () => {
    const long = Array.from({ length: 30 }, (_, nth) =>
      milestoneFixture({ on: `2017-01-${String(nth + 1).padStart(2, '0')}`, to: '2018-06-30' }),
    );
    const few = stackPicture(long, scale, { cell: 4, upPx: 20, downPx: 50 });
    expect(few.down).toBeLessThanOrEqual(50);
    expect(heldBy(few).toSorted()).toEqual(long.map(({ id }) => id).toSorted());
    expect(few.counted).toHaveLength(1);
  });

  it('are measured as they are drawn', () => {
    for (const room of [allIn(8), { cell: 4, upPx: 20, downPx: 10 }]) {
      const { bars, tops } = stackPicture(crowd, scale, room);
      expect(stackOutline(crowd, scale, room)).toEqual({ bars, tops });
    }
  });
});
