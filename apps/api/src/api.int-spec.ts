import { parse } from 'csv-parse/sync';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { CodebookView } from '#contracts/codebook';
import type { Problem } from '#contracts/problem';
import type { TimelinePage } from '#contracts/timeline';
import type { TrustList, TrustView } from '#contracts/trust';
import { withoutRule, type RegisteredRoute } from './access/deny-by-default.ts';
import { documentCheck } from '#testing/openapi';
import { useStory } from './story-api.fixtures.ts';

const started = useStory();
let document: OpenAPIObject;

const get = (url: string, headers: Record<string, string> = {}) => started.api.get(url, headers);
const timeline = async (query = '') => (await get(`/api/timeline?${query}`)).json<TimelinePage>();
const titles = async (query: string) =>
  (await timeline(query)).entries.map(({ title, event }) => `${title}: ${event}`);
const problem = async (url: string) => {
  const answer = await get(url);
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  const { type, status, errors = [] } = answer.json<Problem>();
  expect(status).toBe(answer.statusCode);
  return [
    status,
    type.replace('urn:throughline:problem:', ''),
    ...errors.map(({ field, code }) => `${field} ${code}`),
  ];
};

beforeAll(async () => {
  document = (await get('/openapi.json')).json<OpenAPIObject>();
});

describe('the document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate((await get('/openapi.json')).json<Record<string, unknown>>())).toEqual({
      valid: true,
    });
    expect(validator.version).toBe('3.1');
  });

  it('has every route of the API, and no other', () => {
    const served = started.api.routes.filter(
      ({ method, path }) => method !== 'HEAD' && /^\/(?:api\/(?!docs)|health(?:\/|$))/.test(path),
    );
    const inDocument = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method} ${path}`),
    );
    const called = ({ method, path }: RegisteredRoute) =>
      `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`;
    expect(served.map(called).sort()).toEqual(inDocument.sort());
    expect(inDocument.length).toBeGreaterThan(60);
  });

  it.each([
    ['/api/timeline', '/api/timeline'],
    ['/api/timeline', '/api/timeline?format=csv'],
    ['/api/timeline', '/api/timeline?asAt=2019-02-29'],
    ['/api/timeline.atom', '/api/timeline.atom?trust=ZZ1'],
    ['/api/policies', '/api/policies'],
    ['/api/policies/{ref}', '/api/policies/zz-fund'],
    ['/api/policies/{ref}', '/api/policies/zz-promise?asAt=2019-01-01'],
    ['/api/policies/{ref}', '/api/policies/zz-nothing'],
    ['/api/in-force', '/api/in-force?asAt=2020-01-01'],
    ['/api/in-force', '/api/in-force?trust=ZZ1'],
    ['/api/in-force', '/api/in-force?trust=ZZ9'],
    ['/api/money', '/api/money?asAt=2020-01-01'],
    ['/api/money', '/api/money?trust=ZZ1'],
    ['/api/money', '/api/money?trust=ZZ9'],
    ['/api/events', '/api/events?trust=zz'],
    ['/api/news', '/api/news?since=1&trust=ZZ1'],
    ['/api/precedence', '/api/precedence'],
    ['/api/precedence', '/api/precedence?trust=ZZ1&format=csv'],
    ['/api/promises', '/api/promises'],
    ['/api/promises', '/api/promises?format=csv'],
    ['/api/changes', '/api/changes?knownAt=2019-06-30'],
    ['/api/changes', '/api/changes?atPosition=0&format=csv'],
    ['/api/changes/days', '/api/changes/days?knownAt=2020-01-01'],
    ['/api/changes', '/api/changes?against.asAt=2019-02-29'],
    ['/api/citation', '/api/citation?of=/api/policies'],
    ['/api/citation', `/api/citation?of=/api/policies&digest=sha-256:${'0'.repeat(64)}&page=/policies`],
    ['/api/citation', '/api/citation?of=/api/session'],
    ['/api/citation/words', '/api/citation/words?of=/api/trusts/ZZ1'],
    ['/api/timeline', '/api/timeline?words=apart'],
    ['/api/search', '/api/search?q=zed'],
    ['/api/search', '/api/search?q=zed&type=entry&kind=epr-go-live&year=2019&offset=1&limit=2'],
    ['/api/search', '/api/search?type=everything'],
    ['/api/suppliers', '/api/suppliers'],
    ['/api/trusts', '/api/trusts'],
    ['/api/trusts', '/api/trusts?open=perhaps'],
    ['/api/trusts/{odsCode}', '/api/trusts/ZZ1'],
    ['/api/trusts/{odsCode}', '/api/trusts/ZZ2?knownAt=2020-01-01'],
    ['/api/trusts/{odsCode}', '/api/trusts/ZZ9'],
    ['/api/adoption', '/api/adoption?milestone=epr-go-live'],
    ['/api/codebook', '/api/codebook'],
    ['/api/codebook', '/api/codebook?format=parquet'],
    ['/api/datapackage.json', '/api/datapackage.json'],
    ['/api/datapackage.json', '/api/datapackage.json?asAt=then'],
    ['/api/policies', '/api/policies?format=xlsx'],
    ['/api/money', '/api/money?format=csv'],
    ['/api/running', '/api/running'],
    ['/health', '/health'],
    ['/health/live', '/health/live'],
    ['/health/ready', '/health/ready'],
  ])('says of %s what it answers: %s', async (path, url) => {
    const { statusCode, headers, body } = await get(url);
    expect(
      documentCheck(document)({ path, statusCode, contentType: String(headers['content-type']), body }),
    ).toBe(undefined);
  });

  it('would not agree with another answer', async () => {
    const { body } = await get('/api/trusts');
    const answer = { path: '/api/trusts', statusCode: 200, contentType: 'application/json' };
    const check = documentCheck(document);
    expect(check({ ...answer, body })).toBeUndefined();
    expect(check({ ...answer, body: body.replace('"trusts":[{', '"trusts":[{"secret":1,') })).toContain(
      'additional',
    );
    expect(check({ ...answer, body: body.replace('"region"', '"place"') })).toContain('region');
    expect(check({ ...answer, statusCode: 418, body })).toContain('not declared');
  });
});

describe('access', () => {
  it('is settled for every route', () => {
    expect(withoutRule(started.api.routes)).toEqual([]);
    expect(started.api.routes.length).toBeGreaterThan(20);
  });
  it('is over https only, once people came by https', async () =>
    expect((await get('/api/trusts')).headers['strict-transport-security']).toBe('max-age=31536000'));
});

describe('the timeline', () => {
  it('says the three clocks that it used', async () => {
    const { replay } = await timeline();
    expect(replay).toEqual({
      asAt: '2026-07-01',
      knownAt: '2026-07-01',
      atPosition: String(await started.record.log.head()),
    });
    expect((await timeline('asAt=2030-01-01&knownAt=2020-01-01&atPosition=5')).replay).toEqual({
      asAt: '2030-01-01',
      knownAt: '2020-01-01',
      atPosition: '5',
    });
  });

  it.each([
    ['policy=zz-fund', ['Zed fund: announced', 'Award to the first: awarded']],
    ['trust=ZZ1&from=2019-01-01', ['Award to the first: awarded', 'Record system live: went live']],
    ['trust=ZZ1,ZZ2&kind=epr-go-live', ['Live there too: went live', 'Record system live: went live']],
    ['trust=ZZ1&trust=ZZ2&kind=epr-go-live&to=2020-12-31', ['Live there too: went live']],
    ['supplier=zed%2C%20of%20Leeds', ['Record system live: went live']],
    ['region=Midlands&eventType=MilestoneReached', ['Live there too: went live']],
    ['board=ZZB&trustType=acute&capability=epr&from=2021-01-01', ['Record system live: went live']],
    ['kind=target', ['Zed promise: promised']],
    [
      'region=London&national=keep&asAt=2019-12-31&from=2018-01-01',
      ['Zed fund: announced', 'Award to the first: awarded'],
    ],
    ['kind=epr-go-live&knownAt=2021-06-09', ['Live there too: went live']],
    ['kind=epr-go-live&asAt=2020-06-01', ['Live there too: went live']],
  ])('is narrowed down by %s', async (query, expected) => expect(await titles(query)).toEqual(expected));

  it('gives each entry once, page by page, although the record grows meanwhile', async () => {
    const whole = (await timeline()).entries.map(({ id }) => id);
    const paged: string[] = [];
    let next: string | undefined;
    do {
      const page: TimelinePage = await timeline(next === undefined ? 'limit=2' : `limit=2&cursor=${next}`);
      paged.push(...page.entries.map(({ id }) => id));
      expect(page.total).toBe(whole.length);
      next = page.next;
      if (paged.length === 2) {
        await started.record.add('trust-ZZ1', { type: 'TrustMoved', data: { board: 'ZZC' }, entry: moved });
        await started.record.project();
      }
    } while (next !== undefined);
    expect(paged).toEqual(whole);
    expect((await timeline()).total).toBe(whole.length + 1);
  });
});

const moved = {
  occurred: { edtf: '2025-01-01', earliestOn: '2025-01-01', latestOn: '2025-01-01' },
  knownOn: '2025-01-01',
  knownBasis: 'recorded',
  source: { title: 'Invented', url: 'https://zz.example' },
  confidence: 'high',
} as const;

describe('CSV', () => {
  type Row = Record<string, string>;
  const csv = async (query: string, headers: Record<string, string> = {}) => {
    const answer = await get(`/api/timeline?${query}`, headers);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    return { answer, rows: parse<Row>(answer.body, { columns: true, bom: true }) };
  };

  it('holds the entries that JSON holds, all of them, whatever the size of a page', async () => {
    const { entries, replay } = await timeline();
    const { rows, answer } = await csv('limit=1', { accept: 'text/csv' });
    expect(rows.map((row) => row['entry_id'])).toEqual(entries.map(({ id }) => id));
    expect(new Set(rows.map((row) => row['at_position']))).toEqual(new Set([replay.atPosition]));
    expect(rows.map((row) => [row['as_at'], row['known_at']])).toContainEqual(['2026-07-01', '2026-07-01']);
    expect(answer.headers['content-disposition']).toBe(
      `attachment; filename="throughline-as-at-2026-07-01-known-2026-07-01-position-${replay.atPosition}.csv"`,
    );
    expect(String(answer.headers.vary).toLowerCase()).toContain('accept');
  });
  it('is safe to open in a spreadsheet', async () => {
    const { rows } = await csv('policy=zz-fund&format=csv');
    expect(rows[0]).toMatchObject({
      note: '\'=HYPERLINK("https://zz.example","open me")',
      amount_pence: '460000000',
    });
  });
  it('begins with a byte order mark for Excel alone', async () => {
    expect((await csv('format=excel')).answer.rawPayload.subarray(0, 3)).toEqual(
      Buffer.from([0xef, 0xbb, 0xbf]),
    );
    expect((await csv('format=csv')).answer.body.startsWith('entry_id,')).toBe(true);
  });
  it('refuses what JSON refuses', async () =>
    expect(await problem('/api/timeline?format=csv&asAt=then')).toEqual([
      400,
      'invalid-request',
      'asAt not-a-day',
    ]));
});

describe('other questions', () => {
  it('lists trusts, open or not, by place', async () => {
    const ods = async (query: string) =>
      (await get(`/api/trusts?${query}`)).json<TrustList>().trusts.map((one) => one.ods);
    expect(await ods('')).toEqual(['ZZ1', 'ZZ2']);
    expect(await ods('open=true')).toEqual(['ZZ1']);
    expect(await ods('open=true&asAt=2021-01-01&region=Midlands')).toEqual(['ZZ2']);
  });
  it('tells the history of a trust with its predecessors, and what came before its milestones', async () => {
    const { predecessors, ties } = (await get('/api/trusts/ZZ1')).json<TrustView>();
    expect(predecessors.map(({ ods }) => ods)).toEqual(['ZZ2']);
    expect(ties.map(({ policy, tie }) => [policy.ref, tie])).toContainEqual(['zz-fund', 'funded']);
  });
  it('names the codes that the record uses', async () => {
    const codes = (await get('/api/codebook')).json<CodebookView>();
    expect(codes.capabilities).toEqual([
      { code: 'epr', title: 'The epr' },
      { code: 'general', title: 'The general' },
    ]);
    expect(codes.kinds.map(({ code }) => code).sort()).toEqual(['epr-go-live', 'funding-round', 'target']);
    expect(codes.eventTypes).toContainEqual({ code: 'TargetSet', title: 'Target set' });
    expect(codes.suppliers).toEqual([{ code: 'Zed, of Leeds', title: 'Zed, of Leeds' }]);
    expect(codes.boards.map(({ code }) => code)).toEqual(['ZZB', 'ZZC']);
  });
});

describe('a question that cannot be answered', () => {
  it.each([
    ['/api/timeline?asAt=2026-02-30', [400, 'invalid-request', 'asAt not-a-day']],
    ['/api/timeline?knownAt=2026-07-02', [400, 'invalid-request', 'knownAt known-after-today']],
    ['/api/timeline?atPosition=999999', [400, 'invalid-request', 'atPosition position-not-reached']],
    ['/api/timeline?cursor=bm90aGluZw', [400, 'invalid-request', 'cursor cursor-does-not-fit']],
    ['/api/timeline?trsut=ZZ1', [400, 'invalid-request', 'trsut unknown-parameter']],
    ['/api/timeline?__proto__=1', [400, 'invalid-request', '__proto__ unknown-parameter']],
    ['/api/trusts/zz1', [400, 'invalid-request', 'odsCode not-an-ods-code']],
    ['/api/trusts/ZZ9', [404, 'trust-not-found']],
    ['/api/policies/zz-nothing', [404, 'policy-not-found']],
    ['/api/adoption?milestone=flight', [400, 'invalid-request', 'milestone not-one-of']],
    ['/api/nothing', [404, 'no-such-page']],
  ])('says why: %s', async (url, expected) => expect(await problem(url)).toEqual(expected));

  it('is refused when its cursor is of other filters', async () => {
    const { next } = await timeline('limit=1&policy=zz-fund');
    expect(await problem(`/api/timeline?cursor=${String(next)}&policy=zz-promise`)).toEqual([
      400,
      'invalid-request',
      'cursor cursor-does-not-fit',
    ]);
  });

  const forged = (...parts: readonly unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  const day = '2020-01-01';
  it.each([
    ['a filter that is no day', forged(1, day, day, '5', { from: 'x' }, day, day, '1', 3)],
    ['text that PostgreSQL refuses', forged(1, day, day, '5', { policies: ['\u0000'] }, day, day, '1', 3)],
    ['half a character', forged(1, day, day, '5', { policies: ['\ud800'] }, day, day, '1', 3)],
    ['a position beyond all', forged(1, day, day, '5', {}, day, day, '9999999999999999999', 3)],
    ['a position of the log beyond all', forged(1, day, day, '9999999999999999999', {}, day, day, '1', 3)],
    ['a negative total', forged(1, day, day, '5', {}, day, day, '1', -3)],
    ['national as it may not be', forged(1, day, day, '5', { national: 'x' }, day, day, '1', 3)],
    ['knowledge of tomorrow', forged(1, day, '2026-07-02', '5', {}, day, day, '1', 3)],
  ])('is refused when its cursor was forged with %s', async (_what, cursor) =>
    expect((await problem(`/api/timeline?cursor=${cursor}`)).slice(0, 2)).toEqual([400, 'invalid-request']),
  );
});
