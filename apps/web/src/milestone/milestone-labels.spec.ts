import { milestoneFixture } from '../entry/entries.fixtures.ts';
import { trustViewFixture } from '../trust/trust.fixtures.ts';
import { milestoneActionLabels, milestoneStatusLabel, ownReviewLabel } from './milestone-labels.ts';
import { ownMilestones, type OwnMilestone } from './own-milestones.ts';

const [reached] = ownMilestones(
  trustViewFixture({ entries: [milestoneFixture({ on: '2023-10-05', subject: 'milestone-m1' })] }),
);
const milestone = (more: Partial<OwnMilestone>): OwnMilestone => ({ ...(reached as OwnMilestone), ...more });
const due = { edtf: '2023-04', earliestOn: '2023-04-01', latestOn: '2023-04-30' };

describe('the labels of a milestone to its own trust', () => {
  it('say its status with the date', () => {
    expect(milestoneStatusLabel(milestone({}))).toBe('reached 5 October 2023');
    expect(milestoneStatusLabel(milestone({ status: 'planned', due }))).toBe('planned for April 2023');
    expect(milestoneStatusLabel(milestone({ status: 'set back' }))).toBe('a setback is on record, no plan');
    expect(milestoneStatusLabel(milestone({ status: 'withdrawn' }))).toBe('withdrawn');
  });

  it.each([
    ['unreviewed', ''],
    ['verified', 'verified by a reviewer'],
    ['disputed', 'disputed: waits for your answer'],
    ['answered', 'you answered; waits for a reviewer'],
  ] as const)('say of the review %s: %s', (review, label) =>
    expect(ownReviewLabel(milestone({ review }))).toBe(label),
  );

  it('say what each action does', () =>
    expect(Object.entries(milestoneActionLabels).map(([action, { title }]) => [action, title])).toEqual([
      ['reached', 'Say that it was reached'],
      ['moved', 'Say that it moved'],
      ['setback', 'Report a setback'],
      ['evidence', 'Attach evidence'],
      ['withdraw', 'Withdraw it'],
    ]));
});
