import { entryFixture, milestoneFixture } from '../entry/entries.fixtures.ts';
import { hasMark, laneOf } from './lanes.ts';

describe('what has a mark of its own', () => {
  it('is what happened: policies, milestones, setbacks, trusts', () => {
    expect([entryFixture({ on: '2020-01-01' }), milestoneFixture({ on: '2020-01-01' })].every(hasMark)).toBe(
      true,
    );
  });
  it.each(['MilestoneVerified', 'MilestoneDisputed', 'DisputeAnswered', 'EvidenceAttached'] as const)(
    'is not what was said about a milestone: %s',
    (eventType) => expect(hasMark(milestoneFixture({ on: '2020-01-01', eventType }))).toBe(false),
  );
  it('is not a claim, which draws a line', () =>
    expect(
      hasMark(milestoneFixture({ on: '2020-01-01', category: 'influence', eventType: 'InfluenceClaimed' })),
    ).toBe(false));
});

describe('the lane of an entry', () => {
  it.each([
    ['organisation', 'in-charge'],
    ['strategy', 'strategy'],
    ['programme', 'strategy'],
    ['review', 'strategy'],
    ['funding-round', 'money'],
    ['standard', 'standards'],
    ['mandate', 'standards'],
    ['assessment', 'standards'],
    ['target', 'promises'],
    ['a kind not known here', 'strategy'],
  ])('of a policy of the kind %s is %s', (kind, lane) =>
    expect(laneOf(entryFixture({ on: '2020-01-01', kind }))).toBe(lane),
  );

  it.each([
    ['coverage', 'shares'],
    ['trust', 'trust-lives'],
    ['milestone', 'trusts'],
    ['influence', 'trusts'],
  ] as const)('of the category %s is %s', (category, lane) =>
    expect(laneOf(entryFixture({ on: '2020-01-01', category }))).toBe(lane),
  );

  it('is that of the trusts for money that one of them was awarded', () =>
    expect(
      laneOf(entryFixture({ on: '2020-01-01', kind: 'funding-round', trust: { ods: 'ZZ1', name: 'A' } })),
    ).toBe('trusts'));
});
