import { entryFixture, targetFixture } from '../entry/entries.fixtures.ts';
import { yearsSpan } from '../picture/axis.ts';
import { timeScale } from '../picture/scale.ts';
import { lifeSteps } from './life-steps.ts';
import { wordsInSight } from './life-words.ts';

const measure = (text: string) => text.length * 6;
/** A hundred pixels a year, from 2010 on. */
const scale = timeScale(yearsSpan(2010, 2019), 1_000);
const steps = lifeSteps(
  [entryFixture({ on: '2012-01-01' }), targetFixture({ on: '2013-01-01', due: '2017-12-31', title: 'All' })],
  'Some policy',
);
const placed = steps.map((step, index) => ({
  ...{ step, y: 0, side: 'right' as const, overLine: index === 1, text: 'ten letter' },
}));
const at = (left: number, right: number) =>
  placed.map((one) => wordsInSight(one, scale, { left, right }, measure)?.x);

describe('the words of a policy’s life when one has zoomed', () => {
  it('stand right of their date', () =>
    expect(at(0, 1_000).map((x) => Math.round(x ?? 0))).toEqual([213, 313]));
  it('are not drawn of what is out of sight', () => {
    expect(at(220, 320)).toEqual([undefined, expect.any(Number)]);
    expect(at(0, 190)).toEqual([undefined, undefined]);
  });
  it('come in from the edge with the line that they stand in, and end with it', () => {
    expect(at(500, 700)[1]).toBe(507);
    expect(Math.round(at(790, 900)[1] ?? 0)).toBe(Math.round(scale.x(17_532)) - 7 - 60);
  });
});
