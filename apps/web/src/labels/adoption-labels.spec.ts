import type { AdoptionView } from '#contracts/adoption';
import { adoptersLabel, countedTrustsLabel, mergerCountsLabel } from './adoption-labels.ts';

const counts = (atLeast: number, atMost: number, of: number, ofAtMost = of) => ({
  ...{ atLeast, atMost, of, ofAtMost },
});

describe('a count of adoption in words', () => {
  it('is a range where the record leaves it open', () => {
    expect([adoptersLabel(counts(57, 57, 202)), countedTrustsLabel(counts(57, 57, 202))]).toEqual([
      '57',
      '202',
    ]);
    expect([adoptersLabel(counts(18, 19, 236, 266)), countedTrustsLabel(counts(18, 19, 236, 266))]).toEqual([
      '18 to 19',
      '236 to 266',
    ]);
  });

  it('says how a merger counts, and how many it would be otherwise', () => {
    const view = {
      merger: 'censor',
      ways: { follow: counts(6, 6, 20), censor: counts(5, 5, 20), competing: counts(7, 7, 27) },
      closures: { closedWith: 2, closedWithout: 5, takenOver: 1 },
    } as AdoptionView;
    expect(mergerCountsLabel(view)).toBe(
      'Shown: 5 of 20 trusts open, where a trust that closes leaves both counts (2 closed with a go-live, 5 without). ' +
        'Other ways to count mergers: 6 of 20 trusts open, where a successor takes over the go-live of a trust that went on in it (for 1 of them); ' +
        '7 of 27 trusts that ever opened, where closing is an outcome of its own.',
    );
    expect(mergerCountsLabel({ ...view, merger: 'follow' })).toMatch(/^Shown: 6 of 20 trusts open/);
  });
});
