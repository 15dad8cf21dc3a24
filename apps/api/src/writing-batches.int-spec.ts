import { randomUUID } from 'node:crypto';
import type { BatchAnswer } from '#contracts/command';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { recordStories, story } from './invented-record.fixtures.ts';
import { told, writingApi, type Asker, type WritingApi } from './writing-api.fixtures.ts';

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
const source = { title: 'A paper', url: 'https://throughline.example/paper' };
const fact = { ref: 'zz-fund', occurred: '2021', source, confidence: 'high' } as const;
const batch = async (commands: readonly unknown[], as: Asker = lead): Promise<BatchAnswer['results']> =>
  (JSON.parse((await api.send('/api/commands', { commands }, { as })).body) as BatchAnswer).results;

describe('a batch', () => {
  const item = (note: string, more: object = {}) => ({
    id: randomUUID(),
    command: 'announce-policy',
    request: { ...fact, note },
    ...more,
  });

  it('of a thousand gives each its own outcome, in order', async () => {
    const commands = Array.from({ length: 1000 }, (_, i) => ({
      id: randomUUID(),
      command: 'register-policy',
      request: {
        ref: i % 4 === 3 ? 'Not a ref' : `zz-batch-${String(i)}`,
        ...{ kind: 'programme', title: 'One of many', issuer: 'Zed', capabilities: ['epr'], source },
      },
    }));
    const before = await api.log.head();
    const results = await batch(commands);
    expect(results.map(({ id }) => id)).toEqual(commands.map(({ id }) => id));
    expect(results.map(({ status }) => status)).toEqual(commands.map((_, i) => (i % 4 === 3 ? 400 : 201)));
    expect((await api.log.head()) - before).toBe(750n);
    const again = await batch(commands.slice(0, 100));
    expect(again.filter(({ status }) => status === 200)).toHaveLength(75);
    expect(again.map(({ answer }) => answer?.events)).toEqual(
      results.slice(0, 100).map(({ answer }) => answer?.events),
    );
    expect((await api.log.head()) - before).toBe(750n);
  }, 60_000);

  it('of sixty at once records a command once', async () => {
    const copied = item('in sixty batches');
    const before = await api.log.head();
    const all = await Promise.all(Array.from({ length: 60 }, () => batch([copied])));
    const statuses = all.flatMap((results) => results.map(({ status }) => status)).sort();
    expect((await api.log.head()) - before).toBe(1n);
    expect(statuses).toEqual([...Array.from({ length: 59 }, () => 200), 201]);
  });

  it('may hold anything that goes wrong, and goes on', async () => {
    const [once, used] = [item('once'), item('this')];
    const results = await batch([
      once,
      once,
      used,
      { ...used, request: { ...fact, note: 'that' } },
      { ...used, command: 'open-policy' },
      item('x', { command: 'do-what-i-want' }),
      item('x', { command: 'toString' }),
      item('x', { id: 'mine' }),
      item('x', { colour: 'red' }),
      item('x', { ifMatch: '"1"' }),
      item('x', { ifMatch: '1' }),
      item('x', { command: 'register-trust' }),
      item('x', { request: { ...fact, occurred: '2030' } }),
      item('last'),
    ]);
    const outcome = ({ status, problem, answer }: (typeof results)[number]) =>
      [status, answer?.outcome, ...(problem?.errors ?? []).map(({ field, code }) => `${field} ${code}`)]
        .filter((part) => part !== undefined)
        .join(' ');
    expect(results.map(outcome)).toEqual([
      '201 recorded',
      '200 already recorded',
      '201 recorded',
      '409  command/duplicate-with-other-content',
      '409  command/duplicate-with-other-content',
      '400 command unknown-command',
      '400 command unknown-command',
      '400 id not-an-id',
      '400 colour unknown-field',
      '412  command/version-changed',
      '400 ifMatch not-a-version',
      '403',
      '422 occurred entry/after-today',
      '201 recorded',
    ]);
  });

  it('does not fail over a command that is larger than what the log takes', async () => {
    const codes = Array.from({ length: 300 }, (_, i) => ({
      code: `code-${String(i)}`,
      ...{ title: 'A code', meaning: 'é'.repeat(3_900) },
    }));
    const request = { list: 'zz-large', version: 1, codes, source };
    const publish = { id: randomUUID(), command: 'publish-codebook', request };
    const [result] = await batch([publish], { role: 'steward' });
    expect([result?.status, result?.problem?.type]).toEqual([413, 'urn:throughline:problem:too-large']);
  });

  it.each<[string, unknown]>([
    ['400 invalid-request commands missing', {}],
    ['400 invalid-request commands not-a-list', { commands: [] }],
    ['400 invalid-request commands not-a-list', { commands: Array.from({ length: 1001 }, () => ({})) }],
    ['400 invalid-request commands not-an-object', { commands: ['announce-policy'] }],
    ['400 invalid-request body not-an-object', [{}]],
  ])('that is none is answered %s', async (said, body) =>
    expect(told(await api.send('/api/commands', body, { as: lead }))).toBe(said),
  );

  it('is for those who have signed in', async () =>
    expect(told(await api.send('/api/commands', { commands: [item('x')] }))).toBe('401 sign-in-needed'));
});
