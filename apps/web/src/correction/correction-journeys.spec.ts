import type { EntryView } from '#contracts/entry';
import type { TimelineEntry } from '#contracts/timeline';
import { entryFixture } from '../entry/entries.fixtures.ts';
import { askedSteps } from '../form/journey.ts';
import { correctableOf } from './correctable-fields.ts';
import { correctJourney, retractJourney } from './correction-journeys.tsx';
import { initialCorrection } from './initial-correction.ts';

const entry = entryFixture({ on: '2020-01-01', title: 'A strategy', detail: { note: 'As it was' } });
const view: EntryView = {
  replay: { asAt: '2023-06-01', knownAt: '2023-06-01', atPosition: '9' },
  entry,
  retracted: false,
  claims: [],
  says: [],
  correctable: [],
  schemaVersion: 2,
  version: 7,
};
const answers = {
  ...initialCorrection(entry),
  which: 'note',
  newNote: 'As it is',
  reason: 'A misprint',
  sourceTitle: 'A letter',
  sourceUrl: 'https://example.org/',
  confidence: 'high',
};
const request = {
  stream: entry.subject,
  entryId: entry.id,
  reason: 'A misprint',
  source: { title: 'A letter', url: 'https://example.org/' },
  confidence: 'high',
};

describe('the journeys of a correction', () => {
  it('restate the chosen fields, of the version that was looked at', () => {
    const journey = correctJourney(view, []);
    expect([journey.command, journey.ifMatch]).toEqual(['correct-entry', '7']);
    expect(askedSteps(journey, answers).map(({ id }) => id)).toEqual([
      'which',
      'new-note',
      'reason',
      'source',
      'sure',
    ]);
    expect(journey.request(answers)).toEqual({
      ...request,
      schemaVersion: 2,
      changes: { data: { note: 'As it is' } },
    });
  });

  it('take an entry back, of the version that was looked at', () => {
    const journey = retractJourney(view);
    expect([journey.command, journey.ifMatch]).toEqual(['retract-entry', '7']);
    expect(journey.request(answers)).toEqual(request);
  });
});

describe('the answers that a correction begins with', () => {
  const day = (iso: string) => ({ edtf: iso, earliestOn: iso, latestOn: iso });

  it('hold of a mandate the day to conform by apart from the day of its goal', () => {
    const detail = { goal: 'All conform', due: day('2024-04-01'), goalDue: day('2025-03-31') };
    const begun = initialCorrection(
      entryFixture({ on: '2020-01-07', eventType: 'StandardMandated', detail }),
    );
    expect(['newOccurred', 'newConformBy', 'newGoalDue'].map((name) => begun[`${name}-year`])).toEqual([
      '2020',
      '2024',
      '2025',
    ]);
  });

  it('hold the source that stands apart from that of the correction', () => {
    const source = { title: 'A paper', url: 'https://example.org/', publishedOn: '2020-02-03' };
    expect(initialCorrection(entryFixture({ on: '2020-01-07', source }))).toMatchObject({
      newSourceTitle: 'A paper',
      'newSourcePublished-day': '03',
      newConfidence: 'high',
    });
  });
});

type Case = readonly [
  category: TimelineEntry['category'],
  eventType: TimelineEntry['eventType'],
  fields: string,
];

const cases: readonly Case[] = [
  ['policy', 'PolicyPublished', 'amount note issuer goal'],
  ['policy', 'PolicyClosed', 'amount note issuer goal of'],
  ['policy', 'FundingAwarded', 'amount note issuer goal title supplier product'],
  ['policy', 'StandardMandated', 'amount note issuer goal conformBy'],
  ['policy', 'TargetSet', 'amount note issuer statement due measure thresholdPct'],
  ['milestone', 'MilestonePlanned', 'title supplier product due'],
  ['milestone', 'MilestoneRescheduled', 'due'],
  ['milestone', 'SetbackReported', 'title supplier product setback'],
  ['milestone', 'MilestoneVerified', ''],
  ['influence', 'InfluenceClaimed', 'direction mechanism'],
  ['trust', 'TrustRenamed', 'from to'],
  ['coverage', 'CoverageReported', 'sharePct trustsWith trustsTotal'],
];

describe('the fields that can be corrected', () => {
  it.each(cases)('of a %s, %s: %s', (category, eventType, fields) =>
    expect(correctableOf({ category, eventType }).join(' ')).toBe(
      `occurred source confidence ${fields}`.trim(),
    ),
  );
});
