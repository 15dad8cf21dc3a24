import * as fc from 'fast-check';
import type { OpenAPIObject } from '@nestjs/swagger';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { openRecord, type SpecRecord } from '#testing/record';
import { documentCheck, type Answer } from '#testing/openapi';
import { story } from './invented-record.fixtures.ts';
import { runningApi, type RunningApi } from './running-api.fixtures.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly schema: Said & { readonly items?: Said };
}
interface Said {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly maximum?: number;
}

const hostile = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e9',
    'null',
    '[]',
    '{}',
    "' OR 1=1 --",
    '../../etc/passwd',
    '%',
    '\u0000',
    '\ud800',
  ),
  fc.constantFrom('2019-02-29', '0000-01-01', '9999-12-31', '9223372036854775807', '99999999999999999999'),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 40 }),
);

/** What the document says may be given, and some of it such that the record has it. */
function fitting({ name, schema }: Parameter): fc.Arbitrary<string> {
  const said = schema.items ?? schema;
  if (said.enum) return fc.constantFrom(...said.enum);
  if (said.format === 'date') return fc.constantFrom('2018-01-01', '2021-05-10', '2026-07-01', '1000-01-01');
  if (said.type === 'integer') return fc.integer({ min: 1, max: said.maximum ?? 1 }).map(String);
  const onRecord = inventedCodes.get(name);
  const any =
    said.pattern === undefined || said.pattern.includes('\\p')
      ? fc.constantFrom('London', 'Zed, of Leeds')
      : fc.stringMatching(new RegExp(said.pattern, 'u'), { maxLength: 40 });
  return onRecord === undefined ? any : fc.oneof(fc.constantFrom(...onRecord), any);
}
const inventedCodes = new Map([
  ['atPosition', ['0', '5', '12']],
  ['trust', ['ZZ1', 'ZZ2', 'ZZ1,ZZ2']],
  ['odsCode', ['ZZ1', 'ZZ2']],
  ['policy', ['zz-fund']],
  ['ref', ['zz-fund', 'zz-promise']],
  ['kind', ['epr-go-live', 'target']],
]);

const given = (one: Parameter): fc.Arbitrary<string | undefined> =>
  fc.oneof(
    { weight: 120, arbitrary: fc.constant(undefined) },
    // What another answer gave cannot be made up.
    { weight: one.name === 'cursor' ? 0 : 20, arbitrary: fitting(one) },
    { weight: 1, arbitrary: hostile },
  );

/** Percent-encodes anything, half characters included, which no client of ours could send. */
const encoded = (text: string): string =>
  text.isWellFormed()
    ? encodeURIComponent(text)
    : text
        .split('')
        .map((unit) => `%${unit.charCodeAt(0).toString(16).slice(-2).padStart(2, '0')}`)
        .join('');

let database: TestDatabase;
let record: SpecRecord;
let api: RunningApi;
let document: OpenAPIObject;

beforeAll(async () => {
  database = await createTestDatabase();
  record = openRecord(database);
  for (const [stream, ...events] of story) await record.add(stream, ...events);
  await record.project();
  api = await runningApi(database.reader, () => record.log.head());
  document = (await api.get('/openapi.json')).json<OpenAPIObject>();
}, 60_000);
afterAll(async () => {
  await api.close();
  await record.close();
  await database.drop();
});

/** Requests made from the document itself: of each route (no projector runs, so nothing is ever ready here), with any of its parameters, and now and then another. */
const requests = () =>
  fc.oneof(
    ...Object.entries(document.paths)
      .filter(([path, { get }]) => get && path !== '/health/ready')
      .map(([path, { get }]) => requestsOf(path, (get?.parameters ?? []) as unknown as readonly Parameter[])),
  );

function requestsOf(path: string, parameters: readonly Parameter[]) {
  const values = parameters.map((one) =>
    one.in === 'path'
      ? fc.oneof({ weight: 19, arbitrary: fitting(one) }, { weight: 1, arbitrary: hostile })
      : given(one),
  );
  const other = fc.oneof(
    { weight: 60, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.tuple(hostile, hostile) },
  );
  return fc
    .tuple(fc.tuple(...values), other)
    .map(([chosen, extra]) => ({ path, url: urlOf(path, parameters, chosen, extra) }));
}

function urlOf(
  path: string,
  parameters: readonly Parameter[],
  chosen: readonly (string | undefined)[],
  extra?: readonly [string, string],
): string {
  let route = path;
  const query: string[] = [];
  for (const [index, { name, in: where }] of parameters.entries()) {
    const value = chosen[index];
    if (value === undefined) continue;
    if (where === 'path') route = route.replace(`{${name}}`, encoded(value) || '%20');
    else query.push(`${name}=${encoded(value)}`);
  }
  if (extra) query.push(extra.map(encoded).join('='));
  return `${route}?${query.join('&')}`;
}

describe('any request', () => {
  it('is answered as the document says, never with a fault of ours', async () => {
    const check = documentCheck(document);
    const byStatus = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(requests(), async ({ path, url }) => {
        const { statusCode, headers, body } = await api.get(url);
        byStatus.set(statusCode, (byStatus.get(statusCode) ?? 0) + 1);
        expect(statusCode).toBeLessThan(500);
        const answer: Answer = { path, statusCode, contentType: String(headers['content-type']), body };
        expect(fellShort(answer) ?? check(answer)).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
    const tried = [...byStatus.values()].reduce((sum, count) => sum + count);
    console.info(`${String(tried)} requests, by status: ${JSON.stringify(Object.fromEntries(byStatus))}`);
    // If it only ever refused, it would have shown nothing.
    expect(tried - (byStatus.get(400) ?? 0)).toBeGreaterThan(tried * 0.8);
    expect(byStatus.get(200) ?? 0).toBeGreaterThan(tried / 2);
  }, 120_000);

  /** A part of the path that holds a slash or the like leads elsewhere: to a page that is not there, or to a list. */
  const fellShort = ({ path, statusCode, body }: Answer): string | undefined =>
    path.includes('{') && statusCode === 404 && body.includes('no-such-page') ? '' : undefined;
});
