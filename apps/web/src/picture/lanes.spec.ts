import { entry, step } from '../entry/entries.fixtures.ts';
import { isDrawn } from './lanes.ts';

describe('what has a mark of its own', () => {
  it('is what happened: policies, milestones, setbacks, trusts', () => {
    expect([entry({ on: '2020-01-01' }), step({ on: '2020-01-01' })].every(isDrawn)).toBe(true);
  });
  it.each(['MilestoneVerified', 'MilestoneDisputed', 'DisputeAnswered', 'EvidenceAttached'])(
    'is not what was said about a milestone: %s',
    (eventType) => expect(isDrawn(step({ on: '2020-01-01', eventType }))).toBe(false),
  );
  it('is not a claim, which draws a line', () =>
    expect(isDrawn(step({ on: '2020-01-01', category: 'influence', eventType: 'InfluenceClaimed' }))).toBe(
      false,
    ));
});
