import { milestoneFixture } from '../entry/entries.fixtures.ts';
import { stackNotes } from './stack-notes.ts';

const measure = (text: string) => text.length * 6;
const top = (count: number, kind: string, x: number) => ({
  entries: Array.from({ length: count }, () => milestoneFixture({ on: '2017-09-01', kind })),
  x,
  y: -count * 4,
});

describe('notes over stacks', () => {
  it('say how many of what, where that is many', () => {
    const notes = stackNotes(
      [top(16, 'fast-follower-selected', 300), top(2, 'epr-go-live', 500)],
      900,
      measure,
    );
    expect(notes).toEqual([{ text: '16 fast followers named', x: 300, y: -69 }]);
  });

  it('never stand over a neighbour that is taller', () => {
    expect(stackNotes([top(12, 'gde-selected', 300), top(30, 'other', 364)], 900, measure)).toEqual([]);
  });

  it('never stand over each other or over the edge', () => {
    expect(
      stackNotes([top(16, 'gde-selected', 300), top(15, 'gde-selected', 310)], 900, measure),
    ).toHaveLength(1);
    expect(stackNotes([top(16, 'gde-selected', 5)], 900, measure)).toEqual([]);
  });
});
