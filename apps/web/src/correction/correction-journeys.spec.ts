import type { EntryView } from '#contracts/entry';
import type { TimelineEntry } from '#contracts/timeline';
import { declarations } from '#domain/declarations';
import type { Receipt } from '../api-client/send.ts';
import { entryFixture, type EntryFixture } from '../entry/entries.fixtures.ts';
import type { FormAnswers } from '../form/answers.ts';
import { askedSteps } from '../form/journey.ts';
import { correctableFields, correctionChanges, initialCorrection } from './correctable-fields.ts';
import {
  correctedFields,
  correctJourney,
  correctPolicyJourney,
  retractJourney,
} from './correction-journeys.tsx';

const codes = (list: string) => [{ value: 'funding', label: `Funding, of ${list}` }];
const fieldsOf = (of: TimelineEntry) => correctableFields(declarations[of.eventType], of, codes);
const begun = (of: TimelineEntry) => initialCorrection(fieldsOf(of));
const entry = entryFixture({ on: '2020-01-01', title: 'A strategy', data: { note: 'As it was' } });
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
  ...begun(entry),
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
    const journey = correctJourney(view, codes);
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

describe('the journey that corrects what a policy is', () => {
  const paper = { title: 'A paper', url: 'https://example.org/paper' };
  const journey = correctPolicyJourney(
    {
      policy: {
        ref: 'zz-fund',
        kind: 'funding-round',
        title: 'A fund',
        issuer: 'A body',
        capabilities: ['funding'],
        status: 'announced',
        ended: false,
        entries: 1,
        mayHaveHappened: 0,
        state: { is: 'in force' },
      },
      registration: { id: 'registration-1', schemaVersion: 1, source: paper },
      version: 4,
    },
    codes,
  );
  const restated = {
    ...answers,
    which: 'title,capabilities',
    newTitle: 'The fund',
    newCapabilities: 'funding,epr',
  };

  it('offers source, title, issuer and capabilities, with what stands', () => {
    const [which] = journey.steps[0]?.fields ?? [];
    expect(which).toMatchObject({
      options: [
        { value: 'source', hint: 'A paper, https://example.org/paper' },
        { value: 'title', hint: 'A fund' },
        { value: 'issuer', hint: 'A body' },
        { value: 'capabilities', hint: 'Funding, of capabilities' },
      ],
    });
    expect(which?.hint).toContain('Its kind and its short name cannot be corrected');
  });

  it('asks for the chosen fields, then why, and where that is to be read', () =>
    expect(askedSteps(journey, restated).map(({ id }) => id)).toEqual([
      'which',
      'new-title',
      'new-capabilities',
      'reason',
      'source',
      'sure',
    ]));

  it('restates the registration, of the version that was looked at', () => {
    expect([journey.command, journey.ifMatch]).toEqual(['correct-entry', '4']);
    expect(journey.request(restated)).toEqual({
      ...request,
      stream: 'policy-zz-fund',
      entryId: 'registration-1',
      schemaVersion: 1,
      changes: { data: { title: 'The fund', capabilities: ['funding', 'epr'] } },
    });
  });

  it('ends at the policy, for a registration has no page of an entry', () => {
    const receipt = { link: 'https://example.org/entries/registration-1' } as Receipt;
    expect(journey.done(receipt, restated).link).toBe('https://example.org/policies/zz-fund');
    expect(journey.home.to).toBe('/policies/zz-fund');
  });
});

describe('the answers that a correction begins with', () => {
  const day = (iso: string) => ({ edtf: iso, earliestOn: iso, latestOn: iso });

  it('hold of a mandate the day to conform by apart from the day of its goal', () => {
    const data = {
      goal: { statement: 'All conform', due: day('2025-03-31') },
      conformBy: day('2024-04-01'),
    };
    const answersOf = begun(entryFixture({ on: '2020-01-07', eventType: 'StandardMandated', data }));
    expect(['newOccurred', 'newConformBy', 'newGoalDue'].map((name) => answersOf[`${name}-year`])).toEqual([
      '2020',
      '2024',
      '2025',
    ]);
  });

  it('hold the source that stands apart from that of the correction', () => {
    const source = { title: 'A paper', url: 'https://example.org/', publishedOn: '2020-02-03' };
    expect(begun(entryFixture({ on: '2020-01-07', source }))).toMatchObject({
      newSourceTitle: 'A paper',
      'newSourcePublished-day': '03',
      newConfidence: 'high',
    });
  });
});

describe('the fields that can be corrected', () => {
  it.each<[TimelineEntry['eventType'], string]>([
    ['PolicyPublished', 'issuer goal amount note'],
    ['PolicyClosed', 'issuer goal amount note of'],
    ['FundingAwarded', 'issuer goal amount note title capabilities supplier product'],
    ['StandardMandated', 'issuer goal amount note conformBy'],
    ['TargetSet', 'issuer amount note statement measure definition thresholdPct due'],
    ['MilestonePlanned', 'title capability supplier product note due'],
    ['MilestoneReached', 'title capability supplier product note definition'],
    ['MilestoneRescheduled', 'due note'],
    ['SetbackReported', 'title capability supplier product note setback'],
    ['MilestoneVerified', ''],
    ['EvidenceAttached', 'title url'],
    ['InfluenceClaimed', 'direction mechanism'],
    ['TrustRenamed', 'from to'],
    ['TrustReclassified', 'from to'],
    ['TrustMoved', 'region board'],
    ['TrustMerged', 'part basis'],
    ['CoverageReported', 'sharePct trustsWith trustsTotal definition basis'],
  ])('of %s: %s', (eventType, fields) => {
    const names = fieldsOf(entryFixture({ on: '2020-01-01', eventType })).map(({ name }) => name);
    expect(names.join(' ')).toBe(`occurred source confidence ${fields}`.trim());
  });

  it('have a form each, whatever the type of event', () => {
    for (const eventType of Object.keys(declarations).filter(isDatedType)) {
      const fields = fieldsOf(entryFixture({ on: '2020-01-01', eventType }));
      expect(fields.flatMap(({ fields: form }) => form('')).map(({ name }) => name)).not.toContain('');
      for (const { fields: form } of fields) expect(form('It says nothing now.').length).toBeGreaterThan(0);
    }
  });
});

const isDatedType = (type: string): type is TimelineEntry['eventType'] =>
  declarations[type as keyof typeof declarations].dating === 'dated';

const day = (edtf: string) => ({ edtf, earliestOn: '2023-04-01', latestOn: '2023-04-30' });
const everything: TimelineEntry = entryFixture({
  on: '2019-04-01',
  source: { title: 'A paper', url: 'https://example.org', publishedOn: '2019-05-24' },
  eventType: 'StandardMandated',
  data: {
    issuer: 'A body',
    amount: {
      pence: '250000000',
      kind: 'awarded',
      basis: 'ceiling',
      period: { first: '2021-22', last: '2022-23' },
      nature: 'capital',
      matchRequired: 'Half',
    },
    goal: { statement: 'No paper', due: day('2025') },
    conformBy: day('2023-04~'),
  },
});
const ofType = (eventType: TimelineEntry['eventType'], data: EntryFixture['data'] = {}) =>
  entryFixture({ on: '2019-04-01', eventType, data });

describe('before and after', () => {
  it.each<[string, TimelineEntry, string]>([
    ['occurred', everything, '1 April 2019'],
    ['source', everything, 'A paper, https://example.org, published 24 May 2019'],
    ['confidence', everything, 'High'],
    ['amount', everything, 'up to £2.5m awarded, for 2021-22 to 2022-23'],
    ['goal', everything, 'No paper, due 2025'],
    ['conformBy', everything, 'about April 2023'],
    ['issuer', everything, 'A body'],
    ['due', ofType('MilestonePlanned', { due: day('2023-04~') }), 'about April 2023'],
    ['setback', ofType('SetbackReported', { setback: 'deferred' }), 'Deferred'],
    ['setback', ofType('SetbackReported', { setback: 'not stated' }), 'Not stated'],
    ['title', ofType('SetbackReported', { title: 'Record live' }), 'Record live'],
    ['mechanism', ofType('InfluenceClaimed', { mechanism: 'funding' }), 'Funding, of mechanisms'],
    ['direction', ofType('InfluenceClaimed', { direction: 'hindered' }), 'It hindered'],
    ['of', ofType('PolicyClosed', { of: 'life' }), 'All of it, for good'],
    ['capabilities', ofType('FundingAwarded', { capabilities: ['funding'] }), 'Funding, of capabilities'],
    ['thresholdPct', ofType('TargetSet', { thresholdPct: 90 }), '90'],
    ['definition', ofType('MilestoneReached', { definition: 'not stated' }), 'not stated'],
    ['part', ofType('TrustMerged', { part: 'part' }), 'A part of it'],
  ])('of %s are worded alike: where nothing was changed they are the same', (field, of, words) => {
    const fields = fieldsOf(of);
    const answersOf = { ...initialCorrection(fields), which: field };
    expect(correctedFields(fields, answersOf)).toEqual([{ field, before: words, after: words }]);
  });
});

describe('the changes that a correction sends', () => {
  const changesOf = (of: TimelineEntry, answersOf: FormAnswers) =>
    correctionChanges(fieldsOf(of), { ...begun(of), ...answersOf });

  it('are whole fields, those that were chosen alone', () => {
    const answersOf = {
      which: 'occurred,note',
      'newOccurred-is': 'month',
      'newOccurred-month': '3',
      'newOccurred-year': '2020',
      newNote: 'As it is',
      newIssuer: 'typed, then not chosen',
    };
    expect(changesOf(entry, answersOf)).toEqual({ occurred: '2020-03', data: { note: 'As it is' } });
  });

  it('keep the terms of an amount that nobody was asked for', () =>
    expect(changesOf(everything, { which: 'amount', newAmount: '2', 'newAmount-unit': 'million' })).toEqual({
      data: {
        amount: {
          pence: '200000000',
          kind: 'awarded',
          basis: 'ceiling',
          period: { first: '2021-22', last: '2022-23' },
          nature: 'capital',
          matchRequired: 'Half',
        },
      },
    }));

  it.each<[string, TimelineEntry, FormAnswers, unknown]>([
    ['thresholdPct', ofType('TargetSet'), { newThresholdPct: '90' }, 90],
    ['definition', ofType('TargetSet'), { newDefinition: '2' }, 2],
    ['definition', ofType('MilestoneReached'), { newDefinition: '2' }, 2],
    ['definition', ofType('MilestoneReached'), { newDefinition: 'not stated' }, 'not stated'],
    ['capabilities', ofType('FundingAwarded'), { newCapabilities: 'epr,cyber' }, ['epr', 'cyber']],
    ['region', ofType('TrustMoved'), { newRegion: 'London' }, 'London'],
  ])('have %s as what it is', (field, of, answersOf, value) =>
    expect(changesOf(of, { which: field, ...answersOf })).toEqual({ data: { [field]: value } }),
  );
});
