import type { DataSource } from 'typeorm';
import type { HistoryView } from '#contracts/history';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { dateOf, statedKnown } from '#testing/given';
import {
  bodies,
  forget,
  storeReviewTexts,
  milestoneId,
  openRecord,
  reviewedRecord,
  type SpecRecord,
} from '#testing/record';
import { openReadModels } from '../database/index.ts';
import type { AskedReplay } from '../replay/index.ts';
import { HistoryQueries, type HistoryQuestion } from './index.ts';

const today = '2026-07-01';

describe('the history of a subject', () => {
  let database: TestDatabase;
  let record: SpecRecord;
  let readModels: DataSource;
  let announced: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    record = openRecord(database);
    readModels = await openReadModels(database.reader);
    await storeReviewTexts(database);
    await reviewedRecord(record);
    await record.project();
    announced = (await ask({ subject: 'policy-zz-fund' }))?.steps.at(-1)?.id ?? '';
    const data = { entryId: announced, schemaVersion: 1, reason: 'misread' };
    const amount = { pence: 45_600n, kind: 'announced', basis: 'ceiling' };
    await record.add(
      'policy-zz-fund',
      {
        type: 'EntryCorrected',
        data: { ...data, changes: { occurred: dateOf('2019-01'), confidence: 'low', data: { amount } } },
        known: statedKnown('2020-01-01'),
      },
      {
        type: 'EntryCorrected',
        data: { ...data, changes: { data: { amount: undefined } }, reason: 'not said there' },
        known: statedKnown('2019-06-01'),
      },
      {
        type: 'EntryRetracted',
        data: { entryId: announced, reason: 'of another fund' },
        known: statedKnown('2022-01-01'),
      },
    );
    await record.project();
  });
  afterAll(async () => {
    await Promise.all([record.close(), readModels.destroy()]);
    await database.drop();
  });

  const ask = (
    of: HistoryQuestion['of'],
    replay: AskedReplay = {},
    more: Partial<HistoryQuestion> = {},
  ): Promise<HistoryView | undefined> =>
    new HistoryQueries(readModels).show({
      of,
      replay,
      today,
      from: 1,
      limit: 100,
      withNames: false,
      ...more,
    });
  const fund = { subject: 'policy-zz-fund' };
  const typesOf = (history: HistoryView | undefined) => history?.steps.map(({ eventType }) => eventType);

  it('holds every event of it, newest last, with what was said and by whom', async () => {
    const history = await ask(fund);
    expect(history).toMatchObject({ subject: 'policy-zz-fund', title: 'Plan zz-fund', version: 5 });
    expect(typesOf(history)).toEqual([
      'PolicyRegistered',
      'PolicyAnnounced',
      'EntryCorrected',
      'EntryCorrected',
      'EntryRetracted',
    ]);
    expect(history?.steps[1]).toMatchObject({
      id: announced,
      about: announced,
      event: 'announced',
      version: 2,
      actor: { role: 'importer' },
      occurred: { edtf: '2019-01-07' },
      knownOn: '2019-01-07',
      says: [{ field: 'amount', text: '£123 announced', redacted: false }],
    });
  });

  it('tells of a correction what changed and why', async () => {
    const [first, second, retraction] = (await ask(fund))?.steps.slice(2) ?? [];
    expect(first).toMatchObject({ about: announced, reason: { body: 'misread', redacted: false } });
    expect(first?.changes).toEqual([
      { field: 'occurred', before: '2019-01-07', after: '2019-01' },
      { field: 'confidence', before: 'high', after: 'low' },
      {
        field: 'amount',
        before: '£123 announced',
        after: 'up to £456 announced',
      },
    ]);
    // Known before the other, and recorded after it.
    expect(second?.changes).toEqual([{ field: 'amount', before: '£123 announced' }]);
    expect(retraction).toMatchObject({ event: 'entry retracted', reason: { body: 'of another fund' } });
  });

  it('obeys the day of knowledge and the position', async () => {
    await expect(ask(fund, { knownAt: '2019-12-31' }).then(typesOf)).resolves.toEqual([
      'PolicyRegistered',
      'PolicyAnnounced',
      'EntryCorrected',
    ]);
    const steps = (await ask(fund))?.steps ?? [];
    const atPosition = BigInt(steps[2]?.position ?? 0);
    const then = await ask(fund, { atPosition });
    expect(typesOf(then)).toEqual(['PolicyRegistered', 'PolicyAnnounced', 'EntryCorrected']);
    expect(then?.version).toBe(3);
    await expect(ask(fund, { atPosition: 1n })).resolves.toBeUndefined();
  });

  it('is found by any of its events, and comes in pages', async () => {
    const whole = await ask({ eventId: announced });
    expect(whole?.subject).toBe('policy-zz-fund');
    const page = await ask(fund, {}, { limit: 2 });
    expect([page?.steps.map(({ version }) => version), page?.next]).toEqual([[1, 2], 3]);
    const last = await ask(fund, {}, { from: 3, limit: 3 });
    expect([last?.steps.map(({ version }) => version), last?.next]).toEqual([[3, 4, 5], undefined]);
    await expect(ask({ eventId: milestoneId })).resolves.toBeUndefined();
    await expect(ask({ subject: 'policy-zz-nothing' })).resolves.toBeUndefined();
  });

  it('tells people’s words and names as long as they stand, and to whom it may', async () => {
    const subject = `milestone-${milestoneId}`;
    const told = await ask({ subject }, {}, { withNames: true });
    expect(told?.title).toBe('Records live at ZZ1');
    expect(told?.steps[2]).toMatchObject({
      event: 'disputed',
      actor: { role: 'importer', name: 'Ada Zed' },
      reason: { body: bodies.doubt, redacted: false },
    });
    expect(told?.steps[3]?.says[1]).toMatchObject({ field: 'answer', text: bodies.answer, redacted: false });
    expect(JSON.stringify(await ask({ subject }))).not.toContain('Ada Zed');

    await forget(database, 'doubt');
    const after = await ask({ subject }, {}, { withNames: true });
    expect(after?.steps[2]).toMatchObject({ actor: { role: 'importer' }, reason: { redacted: true } });
    expect(JSON.stringify(after)).not.toMatch(/Zed says|Ada Zed/);
    expect(JSON.stringify(after)).toContain(bodies.answer);
  });
});
