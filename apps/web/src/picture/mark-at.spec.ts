import { milestoneFixture } from '../entry/entries.fixtures.ts';
import type { EntryMark } from './entry-mark.ts';
import { markAt } from './mark-at.ts';

const mark = (x: number, y: number): EntryMark => ({
  ...{ entry: milestoneFixture({ on: '2018-03-01' }), lane: 'trusts', shape: 'disc' },
  ...{ x, y, spanPx: 0, radius: 2 },
});

describe('the mark at a place', () => {
  const marks = [mark(100, 50), mark(105, 50), mark(105, 55)];
  const idOf = (nth: number) => marks[nth]?.entry.id;

  it('is the nearest one within reach', () => {
    expect(markAt(marks, 99, 50)).toBe(idOf(0));
    expect(markAt(marks, 104, 51)).toBe(idOf(1));
    expect(markAt(marks, 107, 58)).toBe(idOf(2));
  });

  it('is none where there is nothing to be pointed at', () => {
    expect(markAt(marks, 100, 62)).toBeUndefined();
    expect(markAt(marks, 90, 50)).toBeUndefined();
    expect(markAt([], 0, 0)).toBeUndefined();
  });
});
