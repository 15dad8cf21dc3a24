import { yearsSpan } from './axis.ts';
import { milestoneFixture } from '../entry/entries.fixtures.ts';
import { timeScale } from './scale.ts';
import { stackPicture } from './stack-marks.ts';

const scale = timeScale(yearsSpan(2017, 2018), 160);
const picture = (...entries: Parameters<typeof stackPicture>[0]) => stackPicture(entries, scale, 8);

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
  });
});
