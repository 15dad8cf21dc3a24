import { faultsIn, judge } from './judge.ts';

const there = ['a', 'b', 'c', 'd'];

describe('the judge of orders', () => {
  it('finds nothing wrong with what is as it is', () => {
    expect(judge(there, there)).toEqual({ tried: 4, skipped: 0, repeated: 0, reordered: 0, phantom: 0 });
    expect(faultsIn(judge(there, there))).toBe(0);
  });
  it.each([
    ['skipped', ['a', 'b', 'd'], { skipped: 1 }],
    ['skipped at the end', ['a', 'b', 'c'], { skipped: 1 }],
    ['repeated', ['a', 'b', 'b', 'c', 'd'], { repeated: 1 }],
    ['repeated later', ['a', 'b', 'c', 'a', 'd'], { repeated: 1 }],
    ['reordered', ['a', 'c', 'b', 'd'], { reordered: 1 }],
    ['never there', ['a', 'b', 'x', 'c', 'd'], { phantom: 1 }],
    ['nothing seen', [], { skipped: 4 }],
  ])('finds what was %s', (_, seen, wrong) => {
    expect(judge(there, seen)).toMatchObject(wrong);
    expect(faultsIn(judge(there, seen))).toBe(Object.values(wrong).reduce((sum, count) => sum + count, 0));
  });
});
