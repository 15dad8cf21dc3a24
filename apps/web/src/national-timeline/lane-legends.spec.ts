import type { TimelineEntry } from '#contracts/timeline';
import { entryFixture, milestoneFixture } from '../entry/entries.fixtures.ts';
import { laneOf } from '../picture/lanes.ts';
import { entryShape } from '../picture/shapes.ts';
import { laneLegends } from './lane-legends.ts';

const meaningOf = (entry: TimelineEntry): string | undefined =>
  laneLegends[laneOf(entry)].legend.find(([shape]) => shape === entryShape(entry))?.[1];

type Cases = readonly (readonly [kind: string, eventType: TimelineEntry['eventType'], means: string])[];

const ofPolicies: Cases = [
  ['strategy', 'PolicyPublished', 'published, launched'],
  ['strategy', 'PolicyAnnounced', 'announced; review'],
  ['review', 'PolicyPublished', 'announced; review'],
  ['strategy', 'PolicyRevised', 'revised'],
  ['strategy', 'PolicySuperseded', 'superseded, dropped'],
  ['funding-round', 'PolicyAnnounced', 'announced'],
  ['funding-round', 'BidsOpened', 'bids open'],
  ['funding-round', 'BidsClosed', 'bids close'],
  ['funding-round', 'FundingAwarded', 'awarded'],
  ['funding-round', 'FundingRevised', 'restated or cut'],
  ['funding-round', 'PolicyWithdrawn', 'superseded, withdrawn'],
  ['standard', 'StandardDrafted', 'standard'],
  ['mandate', 'PolicyAnnounced', 'mandate'],
  ['assessment', 'PolicyOpened', 'assessment'],
  ['standard', 'PolicyRevised', 'revised'],
  ['target', 'TargetSet', 'the day it was made'],
  ['target', 'TargetRevised', 'restated'],
  ['target', 'TargetMet', 'met'],
  ['target', 'PolicySuperseded', 'superseded'],
];

const ofMilestones: Cases = [
  ['epr-go-live', 'MilestoneReached', 'record live'],
  ['epr-contract', 'MilestoneReached', 'contract signed'],
  ['gde-selected', 'MilestoneReached', 'named or funded'],
  ['emram-6', 'MilestoneReached', 'other milestone'],
  ['epr-go-live', 'MilestonePlanned', 'planned'],
  ['setback', 'SetbackReported', 'setback'],
];

const ofTrusts: Cases = [
  ['trust', 'TrustOpened', 'opens'],
  ['trust', 'TrustClosed', 'closes'],
  ['trust', 'TrustMerged', 'merges'],
  ['trust', 'TrustRenamed', 'renamed'],
];

describe('the legend beside a lane', () => {
  const on = '2020-01-01';
  it.each(ofPolicies)('says of a %s that the mark of %s is: %s', (kind, eventType, means) =>
    expect(meaningOf(entryFixture({ on, kind, eventType }))).toBe(means),
  );
  it.each(ofMilestones)('says of a milestone %s that the mark of %s is: %s', (kind, eventType, means) =>
    expect(meaningOf(milestoneFixture({ on, kind, eventType }))).toBe(means),
  );
  it.each(ofTrusts)('says of a %s that the mark of %s is: %s', (kind, eventType, means) =>
    expect(meaningOf(entryFixture({ on, category: 'trust', kind, eventType }))).toBe(means),
  );

  it('has a title for each lane', () =>
    expect(Object.values(laneLegends).map(({ title }) => title)).toEqual([
      'In charge',
      'Strategy',
      'Money',
      'Standards',
      'Promises',
      'Shares',
      'Trusts',
      'Trusts come and go',
    ]));
});
