import { entryFixture, milestoneFixture } from '../entry/entries.fixtures.ts';
import { tieFixture } from './trust.fixtures.ts';
import { trustSentence } from './trust-sentence.ts';

const fund = entryFixture({ on: '2013-12-01', policy: 'fund' });
const first = milestoneFixture({ on: '2014-02-01' });
const second = milestoneFixture({ on: '2015-10-01' });

describe('the first sentence of a trust’s page', () => {
  it('says how many milestones came after, and how long', () => {
    const ties = [
      tieFixture(first, fund),
      tieFixture(second, fund, 'named', {
        is: 'after',
        minDays: 640,
        maxDays: 699,
        minMonths: 21,
        maxMonths: 22,
      }),
    ];
    expect(trustSentence([first, second, fund], ties, 'ZZ1')).toBe(
      '2 milestones are on record here. 2 came after a national award to this trust or a programme that named it, ' +
        'between 1 to 2 months and 21 to 22 months later; each line shows which, how long after, and how we know.',
    );
  });

  it('counts neither what was merely in scope nor what came first', () => {
    const ties = [
      tieFixture(first, fund, 'in scope'),
      tieFixture(first, fund, 'related'),
      tieFixture(first, fund, 'funded', { is: 'already there' }),
    ];
    expect(trustSentence([first], ties, 'ZZ1')).toMatch(/^1 milestone is on record here\. None of them/);
  });

  it('says whose award or naming it was, and whose milestone', () => {
    const before = milestoneFixture({ on: '2016-01-01', trust: { ods: 'ZZ2', name: 'Bray NHS Trust' } });
    const whose = { ods: 'ZZ2', name: 'Bray NHS Trust' };
    const ties = [
      { ...tieFixture(first, fund, 'named'), whose },
      { ...tieFixture(before, fund, 'named'), whose },
    ];
    expect(trustSentence([first, before], ties, 'ZZ1')).toMatch(
      /^2 milestones are on record here, 1 of them of trusts that it came from\. 2 came after an award to or a programme that named Bray NHS Trust, which it came from, /,
    );
  });

  it('does not count what was withdrawn since, but what was withdrawn before it was reached', () => {
    const withdrawn = milestoneFixture({
      on: first.occurred.edtf,
      id: 'w',
      eventType: 'MilestoneWithdrawn',
      subject: 'milestone-1',
    });
    const reached = { ...first, subject: 'milestone-1' };
    expect(trustSentence([reached, withdrawn], [], 'ZZ1')).toMatch(/^No milestone/);
    expect(trustSentence([withdrawn, reached], [], 'ZZ1')).toMatch(/^1 milestone is/);
  });

  it('never says that a trust did nothing', () => {
    expect(trustSentence([], [], 'ZZ1')).toMatch(/the record is not complete/);
  });
});
