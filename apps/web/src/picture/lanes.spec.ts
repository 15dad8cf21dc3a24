import { entryFixture, milestoneFixture } from '../entry/entries.fixtures.ts';
import { hasMark } from './lanes.ts';

describe('what has a mark of its own', () => {
  it('is what happened: policies, milestones, setbacks, trusts', () => {
    expect([entryFixture({ on: '2020-01-01' }), milestoneFixture({ on: '2020-01-01' })].every(hasMark)).toBe(
      true,
    );
  });
  it.each(['MilestoneVerified', 'MilestoneDisputed', 'DisputeAnswered', 'EvidenceAttached'])(
    'is not what was said about a milestone: %s',
    (eventType) => expect(hasMark(milestoneFixture({ on: '2020-01-01', eventType }))).toBe(false),
  );
  it('is not a claim, which draws a line', () =>
    expect(
      hasMark(milestoneFixture({ on: '2020-01-01', category: 'influence', eventType: 'InfluenceClaimed' })),
    ).toBe(false));
});
