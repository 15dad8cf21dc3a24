import type { TimelineEntry } from '#contracts/timeline';
import { entryFixture, milestoneFixture } from '../entry/entries.fixtures.ts';
import { entryShape, type MarkShape } from './shapes.ts';

type Case = readonly [kind: string, eventType: TimelineEntry['eventType'], shape: MarkShape];

const ofPolicies: readonly Case[] = [
  ['organisation', 'PolicyLaunched', 'tick'],
  ['organisation', 'PolicyMerged', 'cross'],
  ['strategy', 'PolicyPublished', 'tick'],
  ['strategy', 'PolicyAnnounced', 'hollow-tick'],
  ['strategy', 'PolicyOpened', 'hollow-tick'],
  ['strategy', 'PolicyAwarded', 'hollow-diamond'],
  ['strategy', 'PolicyRevised', 'change'],
  ['strategy', 'PolicySuperseded', 'cross'],
  ['strategy', 'PolicyWithdrawn', 'cross'],
  ['review', 'PolicyPublished', 'hollow-tick'],
  ['funding-round', 'PolicyAnnounced', 'disc'],
  ['funding-round', 'PolicyOpened', 'ring'],
  ['funding-round', 'BidsOpened', 'ring'],
  ['funding-round', 'BidsClosed', 'end'],
  ['funding-round', 'FundingAwarded', 'hollow-diamond'],
  ['funding-round', 'PolicyAwarded', 'hollow-diamond'],
  ['funding-round', 'AgreementSigned', 'hollow-diamond'],
  ['funding-round', 'FundingReceived', 'diamond'],
  ['funding-round', 'FundingRevised', 'change'],
  ['funding-round', 'FundingClawedBack', 'cross'],
  ['standard', 'StandardDrafted', 'hollow-square'],
  ['standard', 'StandardSupplierReady', 'square'],
  ['standard', 'StandardMandated', 'square'],
  ['standard', 'PolicyCameIntoForce', 'square'],
  ['standard', 'PolicyLaunched', 'square'],
  ['mandate', 'PolicyAnnounced', 'hollow-triangle'],
  ['mandate', 'PolicyCameIntoForce', 'triangle'],
  ['assessment', 'PolicyPublished', 'disc'],
  ['assessment', 'PolicyOpened', 'ring'],
  ['target', 'TargetSet', 'ring'],
  ['target', 'TargetRevised', 'dot'],
  ['target', 'TargetMet', 'check'],
  ['target', 'TargetMissed', 'cross'],
  ['target', 'TargetAbandoned', 'cross'],
];

const ofMilestones: readonly Case[] = [
  ['epr-go-live', 'MilestoneReached', 'disc'],
  ['epr-contract', 'MilestoneReached', 'ring'],
  ['gde-selected', 'MilestoneReached', 'square'],
  ['fast-follower-selected', 'MilestoneReached', 'square'],
  ['digital-aspirant-selected', 'MilestoneReached', 'square'],
  ['scan4safety', 'MilestoneReached', 'square'],
  ['emram-6', 'MilestoneReached', 'dot'],
  ['epr-go-live', 'MilestonePlanned', 'dashed-ring'],
  ['epr-go-live', 'MilestoneRescheduled', 'dashed-ring'],
  ['epr-go-live', 'SetbackReported', 'cross'],
  ['epr-go-live', 'MilestoneWithdrawn', 'cross'],
  ['epr-go-live', 'MilestoneVerified', 'check'],
  ['epr-go-live', 'MilestoneDisputed', 'cross'],
  ['epr-go-live', 'DisputeAnswered', 'dot'],
  ['epr-go-live', 'EvidenceAttached', 'dot'],
];

const ofOthers: readonly (readonly [TimelineEntry['category'], TimelineEntry['eventType'], MarkShape])[] = [
  ['trust', 'TrustOpened', 'opens'],
  ['trust', 'TrustClosed', 'closes'],
  ['trust', 'TrustMerged', 'joins'],
  ['trust', 'TrustRenamed', 'hollow-square'],
  ['coverage', 'CoverageReported', 'diamond'],
  ['influence', 'InfluenceClaimed', 'dot'],
  ['influence', 'InfluenceContested', 'cross'],
  ['influence', 'InfluenceWithdrawn', 'cross'],
];

const on = '2020-01-01';
const due = { edtf: '2024', earliestOn: '2024-01-01', latestOn: '2024-12-31' };

describe('the shape of an entry', () => {
  it.each(ofPolicies)('of a policy of the kind %s: %s is a %s', (kind, eventType, shape) =>
    expect(entryShape(entryFixture({ on, kind, eventType }))).toBe(shape),
  );
  it.each(ofMilestones)('of a milestone of the kind %s: %s is a %s', (kind, eventType, shape) =>
    expect(entryShape(milestoneFixture({ on, kind, eventType }))).toBe(shape),
  );
  it.each(ofOthers)('of the category %s: %s is a %s', (category, eventType, shape) =>
    expect(entryShape(entryFixture({ on, category, eventType }))).toBe(shape),
  );

  it('crosses out what closed for good, and ends what closed for now', () => {
    const closed = (of: 'window' | 'life') =>
      entryShape(entryFixture({ on, eventType: 'PolicyClosed', data: { of } }));
    expect([closed('window'), closed('life')]).toEqual(['end', 'cross']);
  });

  it('is a ring for a promise that moved, as for one that was made', () =>
    expect(entryShape(entryFixture({ on, kind: 'target', eventType: 'TargetRevised', data: { due } }))).toBe(
      'ring',
    ));

  it('is a square for money that went to one trust', () =>
    expect(
      entryShape(
        entryFixture({
          on,
          kind: 'funding-round',
          eventType: 'FundingAwarded',
          trust: { ods: 'ZZ1', name: 'A' },
        }),
      ),
    ).toBe('square'));
});
