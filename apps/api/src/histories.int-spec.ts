import { parse } from 'csv-parse/sync';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { EntryView } from '#contracts/entry';
import type { HistoryView } from '#contracts/history';
import type { Role } from '#domain/schema';
import type { MilestoneView } from '#contracts/milestone';
import type { PolicyView } from '#contracts/policy';
import type { Problem } from '#contracts/problem';
import type { ReviewView } from '#contracts/review';
import type { TimelinePage } from '#contracts/timeline';
import type { TrustView } from '#contracts/trust';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { statedKnown } from '#testing/given';
import {
  bodies,
  claimId,
  forget,
  storeReviewTexts,
  milestoneId,
  openRecord,
  reviewedRecord,
  type SpecRecord,
} from '#testing/record';
import { documentCheck } from '#testing/openapi';
import { writingApi, type WritingApi } from './writing-api.fixtures.ts';

describe('entries, milestones, histories and reviews', () => {
  let database: TestDatabase;
  let record: SpecRecord;
  let api: WritingApi;
  let check: ReturnType<typeof documentCheck>;
  let entries: TimelinePage['entries'];

  beforeAll(async () => {
    database = await createTestDatabase();
    record = openRecord(database);
    await storeReviewTexts(database);
    await reviewedRecord(record);
    await record.project();
    api = await writingApi(database);
    check = documentCheck((await get('/openapi.json')).json<OpenAPIObject>());
    entries = (await ask<TimelinePage>('/api/timeline')).entries;
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await record.close();
    await database.drop();
  });

  const get = (url: string, role?: Role) =>
    api.app.inject({ method: 'GET', url, headers: role ? { 'x-spec-role': role } : {} });
  async function ask<Answer>(url: string, role?: Role): Promise<Answer> {
    const answer = await get(url, role);
    expect([url, answer.statusCode]).toEqual([url, 200]);
    return answer.json<Answer>();
  }
  const idOf = (eventType: string) => entries.find((one) => one.eventType === eventType)?.id ?? '';
  const problem = async (url: string) => (await get(url)).json<Problem>().type.split(':').at(-1);

  it.each([
    ['/api/entries/{entryId}', () => `/api/entries/${idOf('MilestoneReached')}`],
    ['/api/entries/{entryId}', () => `/api/entries/${milestoneId}`],
    ['/api/entries/{entryId}/history', () => `/api/entries/${idOf('MilestoneDisputed')}/history`],
    ['/api/entries/{entryId}/history', () => '/api/entries/none/history'],
    ['/api/subjects/{subject}/history', () => '/api/subjects/codebook-mechanisms/history'],
    ['/api/subjects/{subject}/history', () => '/api/subjects/trust-ZZ9/history'],
    ['/api/milestones/{milestoneId}', () => `/api/milestones/${milestoneId}`],
    ['/api/milestones/{milestoneId}', () => `/api/milestones/${claimId}`],
    ['/api/review', () => '/api/review?list=contested'],
    ['/api/review', () => '/api/review?list=disputed'],
    ['/api/timeline', () => '/api/timeline'],
    ['/api/policies/{ref}', () => '/api/policies/zz-fund'],
    ['/api/trusts/{odsCode}', () => '/api/trusts/ZZ1'],
    ['/api/codebook', () => '/api/codebook'],
  ])('answer as the document says: %s', async (path, url) => {
    const { statusCode, headers, body } = await get(url(), 'reviewer');
    expect(check({ path, statusCode, contentType: String(headers['content-type']), body })).toBeUndefined();
  });

  it('show an entry at its permanent link, under the version that If-Match takes', async () => {
    const answer = await get(`/api/entries/${idOf('MilestoneReached')}`);
    const { entry, claims, version, schemaVersion, correctable } = answer.json<EntryView>();
    expect(answer.headers.etag).toBe('"4"');
    expect([version, schemaVersion]).toEqual([4, 1]);
    expect(entry.review).toBe('answered');
    expect(correctable).toContain('title');
    expect(claims.map(({ id, status }) => [id, status])).toEqual([[claimId, 'contested']]);
  });

  it('show a milestone with its review', async () => {
    const { milestone, entries: own } = await ask<MilestoneView>(`/api/milestones/${milestoneId}`);
    expect(milestone).toMatchObject({
      title: 'Records live at ZZ1',
      trust: { ods: 'ZZ1', name: 'Alderton NHS Trust' },
      status: 'reached',
      review: 'answered',
      openDisputes: [idOf('MilestoneDisputed')],
    });
    expect(own.map(({ event }) => event)).toEqual(['planned', 'went live', 'disputed', 'dispute answered']);
    const before = await ask<MilestoneView>(`/api/milestones/${milestoneId}?asAt=2021-07-10`);
    expect(before.milestone.review).toBe('disputed');
  });

  it('show a milestone that is known as not yet begun on a day before, and none that is not recorded yet', async () => {
    const { milestone, entries: none } = await ask<MilestoneView>(
      `/api/milestones/${milestoneId}?asAt=2019-12-31`,
    );
    expect(milestone).toMatchObject({
      title: 'Records live at ZZ1',
      status: 'not yet',
      review: 'unreviewed',
    });
    expect(none).toEqual([]);
    const { statusCode } = await get(`/api/milestones/${milestoneId}?atPosition=1`);
    expect(statusCode).toBe(404);
    expect((await get(`/api/milestones/${milestoneId}?asAt=2019-12-31&knownAt=2019-12-31`)).statusCode).toBe(
      404,
    );
  });

  it('show a claim with its policy, its trust and on the timeline', async () => {
    const { claims } = await ask<PolicyView>('/api/policies/zz-fund');
    expect(claims).toEqual((await ask<TrustView>('/api/trusts/ZZ1')).claims);
    expect(claims).toMatchObject([
      {
        direction: 'helped',
        mechanism: { id: 'funding', title: 'Funding' },
        milestone: { id: milestoneId, title: 'Records live at ZZ1' },
        policy: { id: 'zz-fund', title: 'Plan zz-fund' },
        statement: { body: bodies.statement, redacted: false },
        contested: [{ reason: { body: 'Which part of it?', redacted: false } }],
      },
    ]);
    const ofPolicy = await ask<TimelinePage>('/api/timeline?policy=zz-fund&kind=influence');
    expect(ofPolicy.entries.map(({ title, event }) => [title, event])).toEqual([
      ['Records live at ZZ1', 'influence claimed'],
      ['Records live at ZZ1', 'claim contested'],
    ]);
  });

  it('tell names of people to those who have signed in', async () => {
    const url = `/api/entries/${idOf('MilestoneDisputed')}/history`;
    const named = async (role?: Role) =>
      (await ask<HistoryView>(url, role)).steps.map(({ actor }) => actor.name);
    await expect(named('analyst')).resolves.toEqual(Array.from({ length: 4 }, () => 'Ada Zed'));
    await expect(named()).resolves.toEqual(Array.from({ length: 4 }, () => undefined));
    expect((await get(url)).headers).toMatchObject({ etag: '"4"', 'cache-control': 'no-store' });
  });

  it.each([
    ['an entry', () => `/api/entries/${idOf('MilestoneDisputed')}`],
    ['a milestone', () => `/api/milestones/${milestoneId}`],
    ['a policy', () => '/api/policies/zz-fund'],
    ['a trust', () => '/api/trusts/ZZ1'],
    ['a page of the timeline', () => '/api/timeline?trust=ZZ1'],
    ['an export', () => '/api/timeline?trust=ZZ1&format=csv'],
    ['the lists of the review', () => '/api/review'],
    ['a refusal', () => '/api/entries/none'],
  ])('keep words and names out of every cache: %s', async (_of, url) => {
    expect((await get(url(), 'reviewer')).headers['cache-control']).toBe('no-store');
  });

  it('list what there is to review, to those who have signed in', async () => {
    await expect(problem('/api/review')).resolves.toBe('sign-in-needed');
    const later = await record.add(`milestone-${claimId.replace('b1', 'c1')}`, ...[1, 2].map(() => reached));
    await record.add('policy-zz-fund', {
      type: 'EntryCorrected',
      data: {
        entryId: idOf('PolicyAnnounced'),
        schemaVersion: 1,
        changes: { confidence: 'low' },
        reason: 'second-hand',
      },
      known: statedKnown('2020-01-01'),
    });
    await record.project();
    const counts = { awaiting: 1, disputed: 1, contested: 1, corrections: 1 };
    const [awaiting, disputed, contested, corrections] = await Promise.all(
      ['awaiting', 'disputed', 'contested', 'corrections'].map((list) =>
        ask<ReviewView>(
          `/api/review?list=${list}&imported=keep&after=${String(later.at(-1)?.position)}`,
          'reviewer',
        ),
      ),
    );
    expect(awaiting).toMatchObject({ counts, milestones: [{ review: 'unreviewed' }] });
    const reportedHere = await ask<ReviewView>('/api/review', 'reviewer');
    expect(reportedHere).toMatchObject({ counts: { ...counts, awaiting: 0 }, milestones: [] });
    expect(disputed).toMatchObject({ counts, milestones: [{ id: milestoneId, review: 'answered' }] });
    expect(contested).toMatchObject({ counts, claims: [{ id: claimId }] });
    expect(corrections).toMatchObject({
      counts,
      corrections: [
        {
          subject: 'policy-zz-fund',
          title: 'Plan zz-fund',
          step: {
            actor: { name: 'Ada Zed' },
            reason: { body: 'second-hand' },
            changes: [{ field: 'confidence', before: 'high', after: 'low' }],
          },
        },
      ],
    });
  });

  it.each([
    [`/api/entries/${claimId}`, 'entry-not-found'],
    ['/api/entries/x', 'invalid-request'],
    [`/api/milestones/${claimId}`, 'milestone-not-found'],
    ['/api/subjects/policy-zz-nothing/history', 'subject-not-found'],
    ['/api/subjects/nothing/history', 'invalid-request'],
  ])('say what is not there: %s', async (url, type) => expect(await problem(url)).toBe(type));

  it('show what was redacted as redacted, everywhere', async () => {
    const everywhere = [
      '/api/timeline',
      '/api/timeline?format=csv',
      '/api/trusts/ZZ1',
      `/api/milestones/${milestoneId}`,
      `/api/entries/${idOf('MilestoneDisputed')}`,
      `/api/entries/${idOf('MilestoneDisputed')}/history`,
      `/api/subjects/milestone-${milestoneId}/history?atPosition=12`,
    ];
    const saying = async (words: string) => {
      const answers = await Promise.all(everywhere.map((url) => get(url, 'reviewer')));
      return answers.filter(({ body }) => body.includes(words)).length;
    };
    await expect(saying('Dr Zed')).resolves.toBeGreaterThanOrEqual(5);
    await forget(database, 'doubt');
    await expect(saying('Dr Zed')).resolves.toBe(0);
    await expect(saying('Ada Zed')).resolves.toBe(0);
    const csv = parse<Record<string, string>>((await get('/api/timeline?format=csv')).body, {
      columns: true,
    });
    const row = csv.find((one) => one['event_type'] === 'MilestoneDisputed');
    expect([row?.['reason'], row?.['redacted']]).toEqual(['', 'reason']);
    const { entry } = await ask<EntryView>(`/api/entries/${idOf('MilestoneDisputed')}`);
    expect(entry.data).toEqual({ reason: { textId: expect.any(String) as string, redacted: true } });
  });
});

const reached = {
  type: 'MilestoneReached',
  data: { trust: 'ZZ1', kind: 'epr-go-live', title: 'Another', capability: 'epr', definition: 'not stated' },
  entry: {
    occurred: { edtf: '2022-01-01', earliestOn: '2022-01-01', latestOn: '2022-01-01' },
    knownOn: '2022-01-01',
    knownBasis: 'recorded',
    source: { title: 'Invented', url: 'https://zz.example' },
    confidence: 'high',
  },
} as const;
