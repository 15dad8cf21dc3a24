import { entryFixture, milestoneFixture } from '../entry/entries.fixtures.ts';
import { chiefMilestone, trustAnswer } from './trust-answer.ts';
import { tieFixture, trustViewFixture } from './trust.fixtures.ts';

const fund = entryFixture({ on: '2013-12-01', policy: 'fund', title: 'A fund' });
const live = milestoneFixture({ on: '2015-10-01', kind: 'epr-go-live', title: 'Record live' });
const later = milestoneFixture({ on: '2018-01-01', kind: 'other', title: 'Wards' });
const view = (ties: Parameters<typeof trustViewFixture>[0]['ties'], more = 0) =>
  trustViewFixture({ entries: [live, later], ties: ties ?? [], ladders: [{ milestoneId: live.id, more }] });

describe('the answer of a trust’s page', () => {
  it('is about the last record system that went live, else about the last milestone', () => {
    expect(chiefMilestone([live, later])).toBe(live);
    expect(chiefMilestone([later])).toBe(later);
    expect(chiefMilestone([])).toBeUndefined();
  });
  it.each([
    ['claimed', 'A fund, of which this trust says that it bore on it.'],
    ['funded', 'an award to this trust under A fund.'],
    ['named', 'this trust was named in A fund.'],
    ['bound', 'A fund, which bound trusts of its type.'],
    ['in scope', 'A fund, which was in force by then.'],
    ['related', 'A fund, to which no more than a hint ties it.'],
  ] as const)('says what ties the two: %s', (tie, words) =>
    expect(trustAnswer(view([tieFixture(live, fund, tie)]))).toBe(
      `Record live (1 October 2015) came 1 to 2 months after ${words}`,
    ),
  );
  it('names the trust that it came from where the award was to that', () => {
    const tie = { ...tieFixture(live, fund), whose: { ods: 'ZZ2', name: 'Bray NHS Trust' } };
    expect(trustAnswer(view([tie]))).toContain(
      'an award to Bray NHS Trust, from which it came, under A fund',
    );
  });
  it('takes the strongest that certainly came first, and counts the rest', () => {
    const ties = [
      tieFixture(live, fund, 'funded', { is: 'already there' }),
      tieFixture(live, fund, 'bound'),
      tieFixture(later, fund, 'named'),
    ];
    expect(trustAnswer(view(ties, 3))).toContain(
      'which bound trusts of its type; 4 more policies are on its ladder.',
    );
  });
  it('says so where nothing is known to have come before', () => {
    expect(trustAnswer(view([]))).toMatch(/^Record live \(1 October 2015\): no national policy/);
    expect(trustAnswer(trustViewFixture({}))).toBeUndefined();
  });
});
