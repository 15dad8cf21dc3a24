import {
  dateOf,
  entryOn,
  facts,
  givenStream,
  statedKnown,
  recorded,
  inventedSource,
  statedProvenance,
} from '#testing/given';
import {
  correctEntry,
  retractEntry,
  type CorrectEntry,
  type CorrectionFacts,
  type RetractEntry,
} from './index.ts';

/** As the record gives them, for one invented type of event. */
const told: CorrectionFacts = {
  ...facts,
  mayLieAhead: (type) => type === 'PolicyClosed',
  isReported: true,
  correctable: (type) =>
    type === 'TrustMoved'
      ? undefined
      : { title: (value) => typeof value === 'string', due: (value) => value === 1 },
};
const reached = {
  type: 'MilestoneReached',
  data: { trust: 'ZZ1', kind: 'other', title: 'Live' },
  entry: entryOn('2019-06', { knownOn: '2019-07-01' }),
} as const;
const registered = {
  type: 'TrustRegistered',
  data: { ods: 'ZZ1', name: 'Z' },
  source: inventedSource,
} as const;
const scored = {
  type: 'MaturityScored',
  data: { theme: 'x', score: 1 },
  known: statedKnown('2019-07-01'),
} as const;
const about = { stream: 'milestone-m1', entryId: 'e1', reason: 'misread' };
const correct: CorrectEntry = {
  ...about,
  schemaVersion: 1,
  changes: { data: { title: 'Went live' } },
  said: statedProvenance,
};
const early = { ...statedProvenance, knownOn: '2019-08-01' } as const;
const retract: RetractEntry = { ...about, said: statedProvenance };
const corrected = {
  type: 'EntryCorrected',
  data: { entryId: 'e1', schemaVersion: 1, changes: correct.changes, reason: 'misread' },
  known: statedKnown(),
} as const;
const retracted = {
  type: 'EntryRetracted',
  data: { entryId: 'e1', reason: 'misread' },
  known: statedKnown('2020-01-01'),
} as const;

describe('correcting an entry', () => {
  it('restates whole fields', () => givenStream(reached).when(correctEntry, correct, told).then(corrected));
  it('restates when it happened, where it is to be read and how sure we are', () => {
    const changes = {
      occurred: dateOf('2019-05'),
      source: { title: 'Minutes', url: 'https://example.org/m' },
      confidence: 'low',
    } as const;
    givenStream(reached)
      .when(correctEntry, { ...correct, changes }, told)
      .then({ ...corrected, data: { ...corrected.data, changes } });
  });
  it('does not put what is told as done ahead, but what may be set ahead', () => {
    const changes = { occurred: dateOf('2099') };
    givenStream(reached)
      .when(correctEntry, { ...correct, changes }, told)
      .isRefused('entry/after-today');
    const window = { type: 'PolicyClosed', data: {}, entry: entryOn('2019') };
    givenStream(window)
      .when(correctEntry, { ...correct, changes }, told)
      .then({ ...corrected, data: { ...corrected.data, changes } });
  });
  it.each<[CorrectEntry['changes'], string]>([
    [{ occurred: dateOf('2019-08-02') }, 'entry/known-before-it-happened'],
    [{ source: { ...inventedSource, publishedOn: '2019-08-02' } }, 'entry/known-before-source'],
  ])('is not known before what it tells of: %j', (changes, refused) =>
    givenStream(reached)
      .when(correctEntry, { ...correct, changes, said: early }, told)
      .isRefused(refused),
  );
  it('is known on the day of what it tells of', () => {
    const changes = {
      occurred: dateOf('2019-08'),
      source: { ...inventedSource, publishedOn: '2019-08-01' },
    } as const;
    givenStream(reached)
      .when(correctEntry, { ...correct, changes, said: early }, told)
      .then({ ...corrected, data: { ...corrected.data, changes }, known: statedKnown('2019-08-01') });
  });
  it('may tell of a public act that was known before', () => {
    const changes = { occurred: dateOf('2019-08-02') };
    givenStream(reached)
      .when(correctEntry, { ...correct, changes, said: early }, { ...told, isReported: false })
      .then({ ...corrected, data: { ...corrected.data, changes }, known: statedKnown('2019-08-01') });
  });
  it('may happen again', () =>
    givenStream(reached, corrected).when(correctEntry, correct, told).then(corrected));
  it('may restate a registration', () =>
    givenStream(registered)
      .when(correctEntry, { ...correct, said: { ...statedProvenance, knownOn: '1999-01-01' } }, told)
      .then({ ...corrected, known: statedKnown('1999-01-01') }));

  it('needs an entry', () =>
    givenStream(reached)
      .when(correctEntry, { ...correct, entryId: 'e9' }, told)
      .isRefused('entry/not-found'));
  it('is not about a correction', () =>
    givenStream(reached, corrected)
      .when(correctEntry, { ...correct, entryId: 'e2' }, told)
      .isRefused('entry/is-a-correction'));
  it('needs a reason', () =>
    givenStream(reached)
      .when(correctEntry, { ...correct, reason: '' }, told)
      .isRefused('text/blank'));
  it('is in the shape that the entry has', () =>
    givenStream(reached)
      .when(correctEntry, { ...correct, schemaVersion: 2 }, told)
      .isRefused('entry/other-schema-version'));
  it.each<object>([{}, { data: {} }])('changes something: %j', (changes) =>
    givenStream(reached)
      .when(correctEntry, { ...correct, changes }, told)
      .isRefused('entry/no-changes'),
  );

  it.each<object>([
    { data: { trust: 'ZZ2' } },
    { data: { kind: 'other' } },
    { data: { toString: 'x' } },
    { knownOn: '2018-01-01' },
    { type: 'MilestonePlanned' },
  ])('does not touch ids, trust, kind and knownOn: %j', (changes) =>
    givenStream(reached)
      .when(correctEntry, { ...correct, changes: changes as never }, told)
      .isRefused('entry/not-correctable'),
  );
  it('does not date what has no day', () =>
    givenStream(scored)
      .when(correctEntry, { ...correct, changes: { occurred: dateOf('2019') } }, told)
      .isRefused('entry/not-correctable'));
  it('does not grade a registration', () =>
    givenStream(registered)
      .when(correctEntry, { ...correct, changes: { confidence: 'low' } }, told)
      .isRefused('entry/not-correctable'));
  it('does not reach into what it does not know', () =>
    givenStream({ ...reached, type: 'TrustMoved' })
      .when(correctEntry, correct, told)
      .isRefused('entry/not-correctable'));

  it.each<object>([
    { data: { title: 5 } },
    { data: { title: null } },
    { occurred: { edtf: '2019-05', earliestOn: '2019-05-01', latestOn: '2019-05-30' } },
    { occurred: '2019-05' },
    { confidence: 'certain' },
    { source: { title: 'no address' } },
    { source: { ...inventedSource, publishedOn: '2019-02-29' } },
  ])('puts in only what fits: %j', (changes) =>
    givenStream(reached)
      .when(correctEntry, { ...correct, changes: changes as never }, told)
      .isRefused('entry/unfit-value'),
  );
  it.each([{ data: { title: 'bell \u0007' } }, { data: { title: '\ud800' } }])(
    'checks the text of %j',
    (changes) => {
      const decision = correctEntry(recorded(reached), { ...correct, changes }, told);
      expect(decision).toMatchObject({ field: 'changes.data.title' });
    },
  );
});

describe('the day of a correction', () => {
  const on = (knownOn: '2019-06-30' | '2019-07-01' | '2026-07-02') => ({ ...statedProvenance, knownOn });

  it('is not before that of its entry', () => {
    givenStream(reached)
      .when(correctEntry, { ...correct, said: on('2019-06-30') }, told)
      .isRefused('entry/corrected-before-known');
    givenStream(reached)
      .when(retractEntry, { ...retract, said: on('2019-06-30') }, told)
      .isRefused('entry/corrected-before-known');
  });
  it('may be that of its entry', () =>
    givenStream(reached)
      .when(correctEntry, { ...correct, said: on('2019-07-01') }, told)
      .then({ ...corrected, known: statedKnown('2019-07-01') }));
  it('is not after today', () => {
    givenStream(reached)
      .when(correctEntry, { ...correct, said: on('2026-07-02') }, told)
      .isRefused('entry/known-after-today');
    givenStream(reached)
      .when(retractEntry, { ...retract, said: on('2026-07-02') }, told)
      .isRefused('entry/known-after-today');
  });
});

describe('retracting an entry', () => {
  it('says why', () =>
    givenStream(reached)
      .when(retractEntry, retract, told)
      .then({ ...retracted, known: statedKnown() }));
  it('happens once', () =>
    givenStream(reached, retracted).when(retractEntry, retract, told).isRefused('entry/retracted'));
  it('needs a reason', () =>
    givenStream(reached)
      .when(retractEntry, { ...retract, reason: ' \n ' }, told)
      .isRefused('text/blank'));
  it('needs an entry', () => givenStream().when(retractEntry, retract, told).isRefused('entry/not-found'));
  it('takes back no correction', () =>
    givenStream(reached, corrected)
      .when(retractEntry, { ...retract, entryId: 'e2' }, told)
      .isRefused('entry/is-a-correction'));

  it('leaves nothing to correct from that day on', () =>
    givenStream(reached, retracted).when(correctEntry, correct, told).isRefused('entry/retracted'));
  it('leaves what was known before to be corrected', () =>
    givenStream(reached, retracted)
      .when(correctEntry, { ...correct, said: { ...statedProvenance, knownOn: '2019-12-31' } }, told)
      .then({ ...corrected, known: statedKnown('2019-12-31') }));
});
