import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { exampleKey } from '#commands/examples';
import type { HttpCommand } from './command/http-command.ts';
import { allCommands } from './command/http-commands.ts';
import { recordStories, story } from './invented-record.fixtures.ts';
import { told, writingApi, type Got, type Sent, type WritingApi } from './writing-api.fixtures.ts';

let database: TestDatabase;
let api: WritingApi;

beforeAll(async () => {
  database = await createTestDatabase();
  await recordStories(database, story);
  api = await writingApi(database);
}, 60_000);
afterAll(async () => {
  await api.close();
  await database.drop();
});

const lead = { role: 'policy-lead' } as const;
const reporter = { role: 'trust-reporter', organisation: 'ZZ1' } as const;
const source = { title: 'A paper', url: 'https://throughline.example/paper' };
const fact = { ref: 'zz-fund', occurred: '2021', source, confidence: 'high' } as const;
const announce = (body: object = {}, sent: Sent = {}): Promise<Got> =>
  api.send('/api/commands/announce-policy', { ...fact, ...body }, { as: lead, key: randomUUID(), ...sent });
async function writingNothing(act: () => Promise<string>): Promise<string> {
  const before = await api.log.head();
  const said = await act();
  expect(await api.log.head()).toBe(before);
  return said;
}

describe('a command', () => {
  it('is recorded, with the version, the place and the permanent link of what it came to', async () => {
    const { status, headers, answer } = await announce();
    expect(status).toBe(201);
    const [event] = answer.events;
    expect(answer).toEqual({
      outcome: 'recorded',
      stream: 'policy-zz-fund',
      version: 4,
      position: String(await api.log.head()),
      events: [{ id: event?.id, link: `https://throughline.example/entries/${event?.id ?? ''}` }],
      link: event?.link,
    });
    expect(headers).toMatchObject({ etag: '"4"', location: answer.link });
  });

  it('that is sent again is answered again, whatever has happened since', async () => {
    const key = randomUUID();
    const first = await announce({ note: 'once' }, { key });
    await announce({ note: 'meanwhile' });
    const again = await announce({ note: 'once' }, { key: key.toUpperCase(), ifMatch: '"1"' });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(JSON.parse(again.body)).toEqual({
      ...(JSON.parse(first.body) as object),
      outcome: 'already recorded',
    });
  });

  it('under a key that was used for something else is refused', async () => {
    const key = randomUUID();
    await announce({ note: 'this' }, { key });
    expect(await writingNothing(async () => told(await announce({ note: 'that' }, { key })))).toBe(
      '409 key-used  command/duplicate-with-other-content',
    );
    expect(await writingNothing(async () => told(await announce({ ref: 'zz-promise' }, { key })))).toContain(
      '409 key-used',
    );
  });

  it('in a hundred copies at once is recorded once, and answered alike', async () => {
    const key = randomUUID();
    const before = await api.log.head();
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => announce({ note: 'copied' }, { key })),
    );
    expect((await api.log.head()) - before).toBe(1n);
    // One has recorded it; a copy that met it in the log stood there already.
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(99);
    expect(
      new Set(answers.map(({ answer: { version, position, link } }) => [version, position, link].join()))
        .size,
    ).toBe(1);
  });

  it('in a hundred copies keeps one text, whose words are not in the log', async () => {
    const key = randomUUID();
    const milestone = '00000000-0000-4000-8000-000000000001';
    const withdrawal = {
      ...{ milestone, trust: 'ZZ1', kind: 'epr-go-live', occurred: '2025', source, confidence: 'high' },
      reason: 'Nobody must find these words in the log.',
    };
    const copies = await Promise.all(
      Array.from({ length: 100 }, () =>
        api.send('/api/commands/withdraw-milestone', withdrawal, { as: reporter, key }),
      ),
    );
    expect(copies.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(copies.filter(({ status }) => status === 200)).toHaveLength(99);
    const { rows } = await api.accounts.query('SELECT body FROM accounts.text');
    expect(rows).toEqual([{ body: withdrawal.reason }]);
    const stored: unknown[] = [];
    for await (const page of api.log.readAll({ after: 0n })) stored.push(...page);
    expect(
      JSON.stringify(stored, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toContain('Nobody must find');
  });

  it('for another version of its subject is refused, with the version that there is', async () => {
    const { answer } = await announce();
    const changed = await announce({}, { ifMatch: '"1"' });
    expect(told(changed)).toBe('412 version-changed  command/version-changed');
    expect(changed.headers['etag']).toBe(`"${String(answer.version)}"`);
    expect((await announce({}, { ifMatch: String(changed.headers['etag']) })).status).toBe(201);
  });

  it.each<[string, Sent]>([
    ['400 invalid-request Idempotency-Key missing', { as: lead }],
    ['400 invalid-request Idempotency-Key not-a-key', { as: lead, key: 'a' }],
    [
      '400 invalid-request Idempotency-Key not-a-key',
      { as: lead, key: '019b76da-a800-1000-8000-000000000001' },
    ],
    ['400 invalid-request If-Match not-a-version', { as: lead, key: randomUUID(), ifMatch: '*' }],
    ['400 invalid-request If-Match not-a-version', { as: lead, key: randomUUID(), ifMatch: 'W/"3"' }],
    ['401 sign-in-needed', { key: randomUUID() }],
    ['403 access-denied', { as: reporter, key: randomUUID() }],
    ['403 access-denied', { as: { role: 'analyst' }, key: randomUUID() }],
  ])('is answered %s where that is so: %j', async (said, sent) =>
    expect(
      await writingNothing(async () => told(await api.send('/api/commands/announce-policy', fact, sent))),
    ).toBe(said),
  );

  it('in the name of another trust is refused', async () => {
    const plan = {
      ...{ trust: 'ZZ1', kind: 'epr-go-live', title: 'A plan', capability: 'epr', due: '2027' },
      ...{ occurred: '2025', source, confidence: 'high' },
    };
    const as = (organisation: string) => ({ as: { ...reporter, organisation }, key: randomUUID() });
    const post = (organisation: string) => api.send('/api/commands/plan-milestone', plan, as(organisation));
    expect(await writingNothing(async () => told(await post('ZZ2')))).toMatch(
      /^403 not-yours .*trust\/not-yours$/,
    );
    expect((await post('ZZ1')).status).toBe(201);
  });
});

describe('what cannot stand in the record', () => {
  const long = 'a'.repeat(4001);
  it.each<[string, object]>([
    ['400 invalid-request colour unknown-field', { colour: 'red' }],
    ['400 invalid-request actor unknown-field', { actor: { subject: 'somebody', role: 'importer' } }],
    ['400 invalid-request recordedAt unknown-field', { recordedAt: '2020-01-01T00:00:00Z' }],
    ['400 invalid-request position unknown-field', { position: '1' }],
    ['400 invalid-request knownBasis unknown-field', { knownBasis: 'recorded' }],
    ['400 invalid-request source.colour unknown-field', { source: { ...source, colour: 'red' } }],
    ['400 invalid-request toString unknown-field', { toString: 'red' }],
    ['400 invalid-request ref missing', { ref: undefined }],
    ['400 invalid-request ref not-a-code', { ref: 7 }],
    ['400 invalid-request ref not-a-code', { ref: null }],
    ['400 invalid-request source not-an-object', { source: [source] }],
    ['400 invalid-request source not-an-object', { source: 'a paper' }],
    ['400 invalid-request source.title missing', { source: { url: source.url } }],
    [
      '400 invalid-request source.url not-a-web-address',
      { source: { ...source, url: 'javascript:alert(1)' } },
    ],
    ['400 invalid-request source.url not-a-web-address', { source: { ...source, url: 'data:text/html,a' } }],
    [
      '400 invalid-request source.url not-a-web-address',
      { source: { ...source, url: 'https://user:pw@throughline.example/' } },
    ],
    [
      '400 invalid-request source.publishedOn not-a-day',
      { source: { ...source, publishedOn: '2019-02-29' } },
    ],
    ['400 invalid-request confidence not-one-of', { confidence: 'certain' }],
    ['400 invalid-request occurred not-a-date', { occurred: 'last spring' }],
    ['400 invalid-request occurred not-a-date', { occurred: 2021 }],
    ['422 refused occurred date/not-understood', { occurred: '2019-02-29' }],
    ['422 refused occurred date/ends-before-it-starts', { occurred: '2020/2019' }],
    ['422 refused goal.due date/not-understood', { goal: { statement: 'a', due: '2021-04-31' } }],
    ['422 refused occurred entry/after-today', { occurred: '2030' }],
    ['422 refused knownOn entry/known-after-today', { knownOn: '2026-07-02' }],
    ['400 invalid-request knownOn not-a-day', { knownOn: '2023-02-29' }],
    ['400 invalid-request note not-a-text', { note: 'a\u0000b' }],
    ['400 invalid-request note not-a-text', { note: 'a\u0007b' }],
    ['400 invalid-request note not-a-text', { note: long }],
    ['400 invalid-request note not-a-text', { note: '' }],
    ['422 refused note text/blank', { note: '   ' }],
    ['400 invalid-request issuer not-a-line', { issuer: 'two\nlines' }],
    [
      '400 invalid-request amount.pence not-pence',
      { amount: { pence: '-1', kind: 'announced', basis: 'exact' } },
    ],
    [
      '400 invalid-request amount.pence not-pence',
      { amount: { pence: 1, kind: 'announced', basis: 'exact' } },
    ],
    [
      '422 refused amount.period money/year-not-understood',
      {
        amount: {
          pence: '1',
          kind: 'announced',
          basis: 'exact',
          period: { first: '2020-22', last: '2020-22' },
        },
      },
    ],
    ['422 refused ref policy/not-registered', { ref: 'zz-nothing' }],
  ])('is answered %s: %j', async (said, body) =>
    expect(await writingNothing(async () => told(await announce(body)))).toBe(said),
  );

  it.each<[string, string]>([
    ['400 invalid-request body not-an-object', '[]'],
    ['400 invalid-request body not-an-object', '"announce"'],
    ['400 invalid-request body not-an-object', 'null'],
    ['400 invalid-request', '{"ref":'],
    [
      '400 invalid-request note not-a-text',
      JSON.stringify({ ...fact, note: 'x' }).replace('"x"', '"\\ud800"'),
    ],
    ['400 invalid-request', JSON.stringify(fact).replace('{', '{"__proto__":{"role":"importer"},')],
  ])('is answered %s: %s', async (said, body) => {
    const sent = () => api.send('/api/commands/announce-policy', body, { as: lead, key: randomUUID() });
    expect(await writingNothing(async () => told(await sent()))).toMatch(new RegExp(`^${said}`));
  });

  it('leaves no text behind when it is refused', async () => {
    const before = await api.accounts.query('SELECT count(*) FROM accounts.text');
    const refusedClaim = {
      ...{ claim: randomUUID(), reason: 'Not to be kept', occurred: '2025', source, confidence: 'high' },
    };
    const answer = await api.send('/api/commands/contest-influence', refusedClaim, {
      as: { role: 'reviewer' },
      key: randomUUID(),
    });
    expect(told(answer)).toBe('422 refused claim influence/unheard-of');
    expect((await api.accounts.query('SELECT count(*) FROM accounts.text')).rows).toEqual(before.rows);
  });
});

describe('a correction', () => {
  it('takes dates and money as a new entry does, and names the field that does not fit', async () => {
    const { answer } = await announce({ goal: { statement: 'All of it', due: '2024' } });
    const entryId = answer.events[0]?.id ?? '';
    const correct = (changes: object) =>
      api.send(
        '/api/commands/correct-entry',
        {
          stream: 'policy-zz-fund',
          entryId,
          schemaVersion: 1,
          changes,
          reason: 'A typing error',
          source,
          confidence: 'high',
        },
        { as: lead, key: randomUUID() },
      );
    const amount = { pence: '100', kind: 'announced', basis: 'exact', spendBy: '2025' };
    const done = await correct({
      occurred: '2021-05~',
      data: { amount, goal: { statement: 'Half', due: '2025' } },
    });
    expect([done.status, done.answer.link]).toEqual([201, `https://throughline.example/entries/${entryId}`]);
    expect(told(await correct({ data: { amount: { ...amount, pence: 100 } } }))).toBe(
      '422 refused changes.data.amount entry/unfit-value',
    );
    expect(told(await correct({ data: { goal: { statement: 'x', due: '2021-02-30' } } }))).toBe(
      '422 refused changes.data.goal.due date/not-understood',
    );
    expect(told(await correct({ occurred: '2021-02-30' }))).toBe(
      '422 refused changes.occurred date/not-understood',
    );
    expect(told(await correct({}))).toBe('422 refused changes entry/no-changes');
    expect(told(await correct({ data: { note: ['\u0007'] } }))).toMatch(/^422 refused changes\.data\.note/);
  });
});

describe('a role', () => {
  const every: readonly HttpCommand[] = allCommands.flatMap(({ commands }) => commands);
  it.each(['analyst', 'operator'] as const)('of %s can use none of the use cases', async (role) => {
    for (const { useCase, examples } of every) {
      const [example] = Object.values(examples);
      const answer = await api.send(`/api/commands/${useCase}`, example, {
        as: { role },
        key: exampleKey(useCase),
      });
      expect(told(answer)).toBe('403 access-denied');
    }
  });
});
