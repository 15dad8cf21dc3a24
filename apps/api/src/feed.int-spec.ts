import { openAccounts } from '#accounts/database';
import { Texts } from '#accounts/text';
import type { FeedEvent, NewsView } from '#contracts/feed';
import type { TimelineEntry, TimelinePage } from '#contracts/timeline';
import type { Problem } from '#contracts/problem';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { readFeed, type FeedClient, type FeedMessage } from '#testing/feed';
import { openRecord, type SpecRecord } from '#testing/record';
import { until } from '#testing/waiting';
import { story } from './invented-record.fixtures.ts';
import { runningApi, type RunningApi } from './running-api.fixtures.ts';

const milestone = 'milestone-00000000-0000-4000-8000-000000000001';
const entry = {
  occurred: { edtf: '2025-01-01', earliestOn: '2025-01-01', latestOn: '2025-01-01' },
  knownOn: '2025-01-01',
  knownBasis: 'recorded',
  source: { title: 'Invented', url: 'https://zz.example' },
  confidence: 'high',
} as const;
const moved = (board: string) => ({ type: 'TrustMoved', data: { board }, entry }) as const;

describe('the feed', () => {
  let database: TestDatabase;
  let record: SpecRecord;
  let api: RunningApi;
  let address: string;
  let clients: FeedClient[] = [];

  const read = (query = '', options: Parameters<typeof readFeed>[1] = {}): FeedClient => {
    const client = readFeed(`${address}/api/events?${query}`, options);
    clients.push(client);
    return client;
  };
  /** Everything up to the end of the log, as it stands. */
  const all = async (
    query = '',
    options: Parameters<typeof readFeed>[1] = {},
  ): Promise<readonly FeedMessage[]> => {
    const head = await record.log.head();
    const client = read(`after=0&${query}`, options);
    await until('the feed has come to the end', () => BigInt(client.lastEventId() || 0) >= head);
    client.close();
    return client.messages;
  };
  const entries = async (query = ''): Promise<readonly TimelineEntry[]> =>
    (await api.get(`/api/timeline?limit=2000&${query}`)).json<TimelinePage>().entries;
  const news = async (query: string): Promise<NewsView> =>
    (await api.get(`/api/news?${query}`)).json<NewsView>();

  beforeAll(async () => {
    database = await createTestDatabase();
    record = openRecord(database);
    for (const [stream, ...events] of story) await record.add(stream, ...events);
    await record.project();
    api = await runningApi(database.reader, record.log);
    await api.app.listen(0, '127.0.0.1');
    address = await api.app.getUrl();
  }, 60_000);
  afterEach(() => {
    for (const client of clients) client.close();
    clients = [];
  });
  afterAll(async () => {
    await api.close();
    await record.close();
    await database.drop();
  });

  it('has each entry once, in the order of the log, as a CloudEvent with what the timeline says', async () => {
    const came = await all();
    const expected = (await entries()).toSorted((a, b) => Number(a.position) - Number(b.position));
    expect(came.map(({ event }) => event.data)).toEqual(expected);
    for (const { id, event } of came) {
      expect(event).toEqual<FeedEvent>({
        specversion: '1.0',
        id: event.data.id,
        source: 'https://throughline.example/api/events',
        type: `throughline.${event.data.eventType}`,
        subject: event.data.subject,
        time: event.data.recordedAt,
        datacontenttype: 'application/json',
        position: id,
        data: event.data,
      });
    }
  });

  it('goes on after the last message that came, and not where the address says', async () => {
    const came = await all();
    const [, , third] = came;
    const rest = await all('', { headers: { 'last-event-id': third?.id ?? '' } });
    expect(rest).toEqual(came.slice(3));
  });

  it.each([
    'policy=zz-fund',
    'trust=ZZ1&from=2019-01-01',
    'trust=ZZ1,ZZ2&kind=epr-go-live&to=2020-12-31',
    'supplier=zed%2C%20of%20Leeds',
    'region=Midlands&eventType=MilestoneReached',
    'board=ZZB&trustType=acute&capability=epr&from=2021-01-01',
    'kind=target',
    'kind=coverage',
    'kind=trust',
    'region=London&national=keep&from=2018-01-01',
    'supplier=Nobody',
  ])('has what the timeline has under %s', async (query) => {
    const ids = (await all(query)).map(({ event }) => event.data.id);
    expect(ids.toSorted()).toEqual((await entries(query)).map(({ id }) => id).toSorted());
  });

  it('tells what is recorded, corrected and taken back, as it is, to those whom it concerns', async () => {
    const [everything, ofTrust, ofPolicy] = [read(), read('trust=ZZ2'), read('policy=zz-fund')];
    expect(await Promise.all([everything, ofTrust, ofPolicy].map(({ status }) => status))).toEqual([
      200, 200, 200,
    ]);
    await until('all are there', () => ofPolicy.lastEventId() !== '');
    const [fact] = await record.add('trust-ZZ2', moved('ZZD'));
    const about = { entryId: fact?.id ?? '', reason: 'It was another one.' };
    const known = { ...entry, knownOn: '2025-02-01' } as const;
    await record.add('trust-ZZ2', {
      type: 'EntryCorrected',
      data: { ...about, schemaVersion: 1, changes: { data: { board: 'ZZE' } } },
      known,
    });
    await record.add('trust-ZZ2', { type: 'EntryRetracted', data: about, known });
    await record.project();
    await until('three events came', () => everything.messages.length === 3 && ofTrust.messages.length === 3);
    expect(everything.messages.map(({ event: { type, data } }) => [type, data.id, data.data])).toEqual([
      ['throughline.TrustMoved', fact?.id, { board: 'ZZD' }],
      ['throughline.EntryCorrected', fact?.id, { board: 'ZZE' }],
      ['throughline.EntryRetracted', fact?.id, { board: 'ZZE' }],
    ]);
    expect(ofTrust.messages).toEqual(everything.messages);
    expect(ofPolicy.messages).toEqual([]);
    expect((await all('trust=ZZ2')).slice(-3)).toEqual(ofTrust.messages);
  });

  it('tells nobody what was taken away since', async () => {
    const accounts = openAccounts(database.accounts);
    const textId = '0191c5d2-0000-7000-8000-0000000000e1';
    await new Texts(accounts).keep([{ id: textId, body: 'In words of my own.' }]);
    const [live, before] = [read(`trust=ZZ1`), await record.log.head()];
    await until('it is there', () => live.lastEventId() !== '');
    await record.add(milestone, {
      type: 'MilestoneDisputed',
      data: { reason: { textId, sha256: 'a'.repeat(64) } },
      entry,
    });
    await record.project();
    await until('it came', () => live.messages.length === 1);
    expect(live.messages[0]?.event.data.data).toEqual({
      reason: { textId, body: 'In words of my own.', redacted: false },
    });
    await new Texts(accounts).redact(textId, 'names-a-person', 'operator-1');
    const later = read(`trust=ZZ1&after=${String(before)}`);
    await until('it came again', () => later.messages.length === 1);
    expect(later.messages[0]?.event.data.data).toEqual({ reason: { textId, redacted: true } });
    await accounts.end();
  });

  it('counts what is new, and what has changed', async () => {
    const since = String(await record.log.head());
    expect(await news(`since=${since}`)).toMatchObject({ since, recorded: 0, changed: 0 });
    const [fact] = await record.add('trust-ZZ1', moved('ZZD'));
    await record.project();
    expect(await news(`since=${since}`)).toMatchObject({ recorded: 1, changed: 0 });
    expect(await news(`since=${since}&trust=ZZ2`)).toMatchObject({ recorded: 0, changed: 0 });
    const between = String(await record.log.head());
    const known = { ...entry, knownOn: '2025-02-01' } as const;
    const data = { entryId: fact?.id ?? '', reason: 'No.' };
    await record.add('trust-ZZ1', { type: 'EntryRetracted', data, known });
    await record.project();
    expect(await news(`since=${between}&trust=ZZ1`)).toMatchObject({ recorded: 0, changed: 1 });
    expect(await news(`since=${since}&trust=ZZ1`)).toMatchObject({ recorded: 0, changed: 0 });
    expect((await news('since=0')).recorded).toBe((await entries()).length);
  });

  it.each([
    ['last-event-id', '999999', 'position-not-recorded'],
    ['last-event-id', 'x', 'not-a-position'],
  ])('refuses a %s of %s', async (header, value, code) => {
    const answer = await api.get('/api/events', { [header]: value });
    expect([answer.statusCode, answer.json<Problem>().errors?.[0]?.code]).toEqual([400, code]);
  });

  it('refuses an address that reads too often at once, until one has left', async () => {
    const most = Array.from({ length: 100 }, () => read());
    expect(new Set(await Promise.all(most.map(({ status }) => status)))).toEqual(new Set([200]));
    expect(await read().status).toBe(429);
    expect(await read('', { localAddress: '127.0.0.2' }).status).toBe(200);
    most[0]?.close();
    await until('there is room', async () => (await read().status) === 200);
  });

  it('ends in order with the server, and goes on with the next', async () => {
    const other = await runningApi(database.reader, record.log);
    await other.app.listen(0, '127.0.0.1');
    const client = readFeed(`${await other.app.getUrl()}/api/events`);
    expect(await client.status).toBe(200);
    expect(await other.stop()).toEqual({ cut: 0 });
    expect(await client.ended).toBe('whole');
    await other.close();
  });
});
