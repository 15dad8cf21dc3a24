import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { entryOn } from '#testing/given';
import { openRecord, policyRegistered, type SpecRecord } from '#testing/record';
import { runningApi, type RunningApi } from '../running-api.fixtures.ts';

const filling = (length: number): string => 'x'.repeat(length);
const clocks = 'asAt=2026-07-01&knownAt=2026-07-01&atPosition=4';

describe('answers that hold nobody’s words', () => {
  let database: TestDatabase;
  let record: SpecRecord;
  let api: RunningApi;
  let client: pg.Client;

  beforeEach(async () => {
    database = await createTestDatabase();
    record = openRecord(database);
    for (const ref of ['zz', 'yy']) {
      await record.add(`policy-${ref}`, policyRegistered(ref));
      await record.add(`policy-${ref}`, {
        type: 'PolicyAnnounced',
        data: { note: filling(3_000) },
        entry: entryOn('2010'),
      });
    }
    await record.project();
    api = await runningApi(database.reader, record.log);
    client = new pg.Client({ connectionString: database.superuser });
    await client.connect();
  });
  afterEach(async () => {
    await client.end();
    await api.close();
    await record.close();
    await database.drop();
  });

  /** Changes what is read without anybody recording it: whoever sees this has asked the database anew. */
  const plant = () => client.query("UPDATE read.timeline SET title = 'planted', payload = payload || '{}'");
  /** As a rebuild does it. */
  const emptied = () => client.query('DELETE FROM read.timeline');
  const announce = async () => {
    await record.add('policy-zz', { type: 'PolicyAnnounced', data: {}, entry: entryOn('2012') });
    await record.project();
  };

  it.each([
    '/api/policies',
    '/api/policies/zz',
    '/api/trusts',
    '/api/codebook',
    '/api/adoption',
    '/api/timeline',
    '/api/timeline?policy=zz&limit=1',
    '/api/timeline?format=csv',
    `/api/timeline?${clocks}`,
  ])('are made once for as long as nothing is recorded, and then anew: %s', async (url) => {
    const first = await api.get(url);
    await emptied();
    const again = await api.get(url);
    expect([again.statusCode, again.body]).toEqual([200, first.body]);
    expect(again.headers).toMatchObject({ etag: first.headers['etag'] });
    expect(again.headers['content-type']).toBe(first.headers['content-type']);
    expect(again.headers['content-disposition']).toBe(first.headers['content-disposition']);
    await client.query("UPDATE read.checkpoint SET version = version + 1 WHERE projection = 'timeline'");
    const anew = await api.get(url);
    expect(anew.body === first.body && !['/api/trusts', '/api/codebook', '/api/adoption'].includes(url)).toBe(
      false,
    );
  });

  it('are told apart by what was asked, and not by the order in which it was said', async () => {
    const one = await api.get('/api/timeline?policy=zz&limit=1');
    await emptied();
    expect((await api.get('/api/timeline?limit=1&policy=zz')).body).toBe(one.body);
    for (const other of [
      'policy=zz&limit=1&supplier=yy',
      'policy=zz&limit=2',
      'policy=zz&limit=1&asAt=2011-01-01',
    ])
      expect((await api.get(`/api/timeline?${other}`)).json()).toMatchObject({ entries: [] });
    expect((await api.get('/api/timeline?policy=zz&limit=1', { accept: 'text/csv' })).body).not.toContain(
      'zz,',
    );
  });

  it('are what they were as at the clocks, whatever is recorded since, and newer without them', async () => {
    const [pinned, open] = [await api.get(`/api/timeline?${clocks}`), await api.get('/api/timeline')];
    await announce();
    expect((await api.get(`/api/timeline?${clocks}`)).body).toBe(pinned.body);
    const now = await api.get('/api/timeline');
    expect(now.json()).toMatchObject({ total: 3, replay: { atPosition: '5' } });
    expect(now.headers['etag']).not.toBe(open.headers['etag']);
  });

  it('are not sent again to those who have them', async () => {
    const first = await api.get('/api/timeline');
    const etag = String(first.headers['etag']);
    await emptied();
    const again = await api.get('/api/timeline', { 'if-none-match': etag });
    expect([again.statusCode, again.body, again.headers['etag']]).toEqual([304, '', etag]);
    expect(again.headers['cache-control']).toBe('public, no-cache');
    await announce();
    expect((await api.get('/api/timeline', { 'if-none-match': etag })).statusCode).toBe(200);
  });

  it('are not sent either where they had to be made again to know', async () => {
    const etag = String((await api.get('/api/policies')).headers['etag']);
    const other = await runningApi(database.reader, record.log);
    expect((await other.get('/api/policies', { 'if-none-match': etag })).statusCode).toBe(304);
    await other.close();
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('come as %s to those who read that, however often', async (encoding, unpacked) => {
    const plain = await api.get('/api/timeline?format=csv');
    const pack = () => api.get('/api/timeline?format=csv', { 'accept-encoding': encoding });
    for (const packed of [await pack(), await pack()]) {
      expect(packed.headers).toMatchObject({ 'content-encoding': encoding, etag: plain.headers['etag'] });
      expect(packed.headers['vary']).toBe('accept, accept-encoding');
      expect(unpacked(packed.rawPayload).toString()).toBe(plain.body);
    }
  });

  it('may be kept by others for a day at an address with all clocks and the release of their shape', async () => {
    const { 'x-shape': shape } = (await api.get('/openapi.json')).json<{ 'x-shape': string }>();
    const policyOf = async (query: string) =>
      (await api.get(`/api/timeline?${query}`)).headers['cache-control'];
    for (const come of ['made', 'kept'])
      expect([
        come,
        await policyOf(`${clocks}&shape=${shape}`),
        await policyOf(`${clocks}&shape=another`),
        await policyOf(clocks),
        await policyOf(`shape=${shape}`),
      ]).toEqual([come, 'public, max-age=86400', 'public, no-cache', 'public, no-cache', 'public, no-cache']);
  });

  it('are refused as before where the question is none', async () => {
    const ask = () => api.get('/api/timeline?colour=red');
    for (const { statusCode, headers } of [await ask(), await ask()]) {
      expect([statusCode, headers['cache-control']]).toEqual([400, 'no-store']);
    }
  });

  it('wait for what was just written, and hold it', async () => {
    await api.get('/api/timeline');
    await announce();
    expect((await api.get('/api/timeline?after=5')).json()).toMatchObject({ total: 3 });
  });

  it('are whole when they are longer than what is read at a time', async () => {
    await plant();
    for (let year = 0; year < 230; year += 1)
      await record.add('policy-zz', {
        type: 'PolicyAnnounced',
        data: {},
        entry: entryOn(String(1_700 + year)),
      });
    await record.project();
    const { entries, total, next } = (await api.get('/api/timeline?limit=220')).json<{
      entries: { id: string }[];
      total: number;
      next: string;
    }>();
    expect([entries.length, new Set(entries.map(({ id }) => id)).size, total]).toEqual([220, 220, 232]);
    const rest = await api.get(`/api/timeline?limit=220&cursor=${next}`);
    expect(rest.json<{ entries: object[] }>().entries).toHaveLength(12);
    const lines = (await api.get('/api/timeline?format=csv')).body.trim().split('\r\n');
    expect(lines).toHaveLength(233);
  });

  it('are made a few at a time where they are long, while short ones are answered', async () => {
    const ask = (year: number) => api.get(`/api/timeline?format=csv&from=${String(year)}-01-01`);
    const long = Array.from({ length: 12 }, (_, n) => ask(1_990 + n));
    expect((await api.get('/api/timeline?limit=2')).statusCode).toBe(200);
    const answers = await Promise.all(long);
    // One is made, four wait.
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(5);
    const refused = answers.filter(({ statusCode }) => statusCode === 429);
    expect(refused).toHaveLength(7);
    expect(refused[0]?.headers['retry-after']).toBe('5');
    expect(refused[0]?.json()).toMatchObject({ type: 'urn:throughline:problem:too-many-requests' });
    expect((await ask(2_005)).statusCode).toBe(200);
  });

  it('are long where the route says so, whatever is asked for', async () => {
    const ask = (year: number) => api.get(`/api/precedence?asAt=${String(year)}-01-01`);
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => ask(1_990 + n)));
    const statuses = answers.map(({ statusCode }) => statusCode).sort();
    expect(statuses).toEqual([...Array<number>(5).fill(200), ...Array<number>(7).fill(429)]);
  });
});
