import { createHash } from 'node:crypto';
import type { CitationView, CitedWordsView } from '#contracts/citation';
import type { Problem } from '#contracts/problem';
import type { TimelinePage } from '#contracts/timeline';
import { commandIdOf } from '#event-log/ids';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { dateOf, statedKnown } from '#testing/given';
import {
  milestoneReached,
  openRecord,
  policyRegistered,
  trustRegistered,
  type SpecRecord,
} from '#testing/record';
import { sendDispute } from '../disputed-milestone.fixtures.ts';
import { writingApi, type WritingApi } from '../writing-api.fixtures.ts';

const milestone = '0191c5d2-0000-7000-8000-0000000000c1';
const key = '0191c5d2-0000-7000-8000-0000000000c2';
const textId = commandIdOf(key, 'reason');
const name = 'Yolande Testname';
const operator = { as: { role: 'operator' } } as const;

describe('a citation', () => {
  let database: TestDatabase;
  let record: SpecRecord;
  let api: WritingApi;

  const get = (url: string) => api.app.inject({ url });
  const cite = async (of: string, more = ''): Promise<CitationView> =>
    (await get(`/api/citation?of=${encodeURIComponent(of)}${more}`)).json<CitationView>();
  const words = async (of: string): Promise<CitedWordsView> =>
    (await get(`/api/citation/words?of=${encodeURIComponent(of)}`)).json<CitedWordsView>();
  const pathOf = (address: string): string => address.replace('https://throughline.example', '');
  const bytesOf = async ({ answer }: CitationView): Promise<Buffer> => (await get(pathOf(answer))).rawPayload;
  /** The citation as whoever follows it opens it. */
  const open = async ({ address }: CitationView): Promise<CitationView> => {
    const { searchParams } = new URL(address);
    return cite(searchParams.get('of') ?? '', `&digest=${searchParams.get('digest') ?? ''}`);
  };
  const refusalOf = async (query: string): Promise<readonly unknown[]> => {
    const answer = await get(`/api/citation?${query}`);
    const { errors = [] } = answer.json<Problem>();
    return [answer.statusCode, ...errors.map(({ field, code }) => `${field} ${code}`)];
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    record = openRecord(database);
    api = await writingApi(database);
    await record.add('policy-zz-plan', policyRegistered('zz-plan'));
    await record.add('trust-ZZ1', trustRegistered('ZZ1', 'ZED TRUST'));
    await record.add(`milestone-${milestone}`, milestoneReached('ZZ1', '2020-01-01'));
    await sendDispute(api, { milestone, key }, `${name} was not told.`);
    await record.project();
  });
  afterAll(async () => {
    await Promise.all([api.close(), record.close()]);
    await database.drop();
  });

  it('names clocks, filters and the digest of the bytes that its address gives', async () => {
    const cited = await cite('/api/timeline?trust=ZZ1', '&page=/trusts/ZZ1');
    const bytes = await bytesOf(cited);
    expect(cited.digest).toBe(`sha-256:${createHash('sha256').update(bytes).digest('hex')}`);
    expect(cited.bytes).toBe(bytes.length);
    expect(cited.title).toBe('Entries of the timeline');
    expect(new URL(cited.address).searchParams.get('digest')).toBe(cited.digest);
    expect(cited.page).toBe('https://throughline.example/trusts/ZZ1');
    for (const part of ['trust ZZ1', `As at ${cited.replay.asAt}`, cited.address])
      expect(cited.sentence).toContain(part);
    expect(cited.csl).toMatchObject({ type: 'dataset', URL: cited.address, title: cited.title });
    expect(cited.bibtex).toMatch(/^@misc\{/);
    expect(cited.bibtex).toContain(`url = {${cited.address}}`);
  });

  it('holds nobody’s words, and may be kept by caches; the words are asked for apart, and kept by none', async () => {
    const cited = await cite('/api/timeline?trust=ZZ1');
    const answer = await get(pathOf(cited.answer));
    expect(answer.headers['cache-control']).toBe('public, max-age=86400');
    expect(answer.body).not.toContain(name);
    expect(answer.body).toContain(`"textId":"${textId}","redacted":false,"apart":true`);
    expect(cited.ownWords).toBe(1);
    const apart = await get(`/api/citation/words?of=${encodeURIComponent(pathOf(cited.answer))}`);
    expect(apart.headers['cache-control']).toBe('no-store');
    expect(apart.json<CitedWordsView>().words).toEqual([
      {
        textId,
        at: expect.stringMatching(/^\/entries\/\d+\/data\/reason$/) as string,
        within: expect.any(String) as string,
        body: `${name} was not told.`,
        redacted: false,
      },
    ]);
  });

  it('is of an entry, with its words apart wherever they stand', async () => {
    const { entries } = (await get('/api/timeline?trust=ZZ1')).json<TimelinePage>();
    const disputed = entries.find(({ eventType }) => eventType === 'MilestoneDisputed')?.id ?? '';
    const cited = await cite(`/api/entries/${disputed}`);
    expect((await bytesOf(cited)).toString()).not.toContain(name);
    expect(cited.ownWords).toBe(2);
    const told = (await words(`/api/entries/${disputed}`)).words.map(({ body }) => body);
    expect(told).toEqual([`${name} was not told.`, `${name} was not told.`]);
  });

  it.each([
    '/api/timeline?trust=ZZ1',
    '/api/timeline?trust=ZZ1&format=csv',
    '/api/policies',
    '/api/trusts/ZZ1',
  ])('is named by the answer itself: %s', async (path) => {
    const { headers } = await get(path);
    const [, address = ''] = /^<([^>]+)>; rel="cite-as"/.exec(String(headers['link'])) ?? [];
    expect((await cite(path.replace('csv', 'json-file'))).answer).toBe(address);
    expect((await get(pathOf(address))).statusCode).toBe(200);
  });

  it('stands beside what describes the columns, where the answer is a table in a file', async () => {
    const { headers } = await get('/api/timeline?trust=ZZ1&format=csv');
    expect(headers['link']).toMatch(
      /, <https:\/\/throughline\.example\/api\/datapackage\.json>; rel="describedby"$/,
    );
    expect((await get('/api/timeline?trust=ZZ1')).headers['link']).not.toMatch(/describedby/);
  });

  it('stays the same, byte for byte, over writes, a correction, a rebuild, a restart and a redaction', async () => {
    const paths = ['/api/timeline?format=json-file', '/api/trusts/ZZ1', '/api/policies', '/api/promises'];
    const cited = await Promise.all(paths.map((path) => cite(path)));
    const before = await Promise.all(cited.map(bytesOf));
    const entries = (await get('/api/timeline?trust=ZZ1')).json<TimelinePage>().entries;
    const goLive = entries.find(({ eventType }) => eventType === 'MilestoneReached')?.id ?? '';
    for (let n = 0; n < 1000; n += 50)
      await record.add(
        `milestone-many-${String(n)}`,
        ...Array.from({ length: 50 }, () => milestoneReached('ZZ1', '2019-01-01')),
      );
    // One could know it at the clocks of the citation: it is recorded after its position.
    await record.add(`milestone-${milestone}`, {
      type: 'EntryCorrected',
      data: {
        entryId: goLive,
        schemaVersion: 1,
        changes: { occurred: dateOf('2021-02') },
        reason: 'misread',
      },
      known: statedKnown('2021-03-01'),
    });
    await record.project();
    await record.runner.rebuild('timeline');
    await api.close();
    api = await writingApi(database);
    const redacted = await api.send(`/api/texts/${textId}/redact`, { reason: 'names-a-person' }, operator);
    expect(redacted.status).toBe(200);
    const after = await Promise.all(cited.map(bytesOf));
    expect(after.map(String)).toEqual(before.map(String));
    const opened = await Promise.all(cited.map(open));
    expect(opened.map(({ verdict }) => verdict?.same)).toEqual(paths.map(() => true));
    const { words: told } = await words(pathOf(cited[0]?.answer ?? ''));
    expect(told).toEqual([
      {
        textId,
        at: expect.stringMatching(/reason$/) as string,
        within: expect.any(String) as string,
        redacted: true,
      },
    ]);
  });

  it('says that it is another answer, and whether a release explains it', async () => {
    const { answer } = await cite('/api/policies');
    const other = `&digest=sha-256:${'0'.repeat(64)}`;
    const altered = await cite(pathOf(answer), other);
    expect(altered.verdict).toMatchObject({ same: false, because: ['unexplained'] });
    const older = await cite(pathOf(answer).replace(/shape=\w+/, 'shape=0a1b2c'), other);
    expect(older.verdict).toMatchObject({ same: false, because: ['shape'] });
  });

  it.each([
    ['', [400, 'of missing']],
    ['of=https://elsewhere.example/api/timeline', [400, 'of not-an-answer']],
    ['of=/trusts/ZZ1', [400, 'of not-an-answer']],
    ['of=/api/policies&page=//elsewhere.example', [400, 'page not-a-page']],
    ['of=/api/policies&digest=abc', [400, 'digest not-a-digest']],
    ['of=/api/session', [400, 'of not-citable']],
    ['of=/api/accounts', [401]],
    ['of=/api/citation?of=/api/policies', [400, 'of not-citable']],
    ['of=/api/timeline?format=csv', [400, 'words not-json']],
    ['of=/api/timeline?trust=ZZ9', [400, 'trust not-on-record']],
    ['of=/api/policies/zz-none', [404]],
    ['of=/api/nothing', [404]],
  ])('is refused with why: %s', async (query, refusal) => expect(await refusalOf(query)).toEqual(refusal));
});
