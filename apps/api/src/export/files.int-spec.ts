import type { PolicyList } from '#contracts/policy';
import type { Problem } from '#contracts/problem';
import type { TimelinePage } from '#contracts/timeline';
import { useStoryApi } from '../story-api.fixtures.ts';
import { columnHeads, type TableHead } from '../table/table.ts';
import { tables } from '../data-package/tables.ts';
import type { ColumnKind } from '../table/column.ts';
import { readCsv, readParquet, readWorkbook, type ReadCell } from './read-back.fixtures.ts';

const tableOf = (url: string): TableHead => {
  const [path] = url.split('?');
  const found = tables.find((table) => table.path === path);
  if (found) return found;
  throw new Error(`No table is at ${url}.`);
};

/** A cell of CSV as the codebook says that it is to be read. */
function typed(text: string, is: ColumnKind): ReadCell {
  if (text === '') return undefined;
  switch (is) {
    case 'flag':
      return text === 'TRUE';
    case 'number':
    case 'pence':
    case 'whole':
      return Number(text);
    case 'date':
    case 'day':
    case 'instant':
    case 'list':
    case 'text':
      return text.replace(/^'(?=[=+@|%-])/, '');
  }
}

const types: Readonly<Record<ColumnKind, string>> = {
  ...{ text: 'STRING', list: 'STRING', date: 'STRING', day: 'DATE', instant: 'TIMESTAMP' },
  ...{ flag: 'BOOLEAN', whole: 'INT64', pence: 'INT64', number: 'DOUBLE' },
};

/** An instant to the second: a workbook keeps it as a part of a day. */
const toTheSecond = (cell: ReadCell): ReadCell =>
  typeof cell === 'string' && /T\d\d:/.test(cell) ? cell.slice(0, 17) : cell;

const questions = [
  ...tables.map(({ path }) => path),
  '/api/timeline?policy=zz-fund',
  '/api/timeline?trust=ZZ1,ZZ2&kind=epr-go-live',
  '/api/timeline?supplier=Zed,%20of%20Leeds',
  '/api/timeline?region=Midlands&eventType=MilestoneReached',
  '/api/timeline?board=ZZB&trustType=acute&capability=epr&from=2021-01-01',
  '/api/timeline?kind=target',
  '/api/timeline?region=London&national=keep&asAt=2019-12-31&from=2018-01-01&to=2019-06-30',
  '/api/timeline?kind=epr-go-live&knownAt=2021-06-09',
  '/api/timeline?asAt=2020-06-01&limit=1',
  '/api/timeline?asAt=1990-01-01',
  '/api/policies?asAt=2018-01-15',
  '/api/policies?q=zed%20fund&kind=funding-round&capability=epr&live=true',
  '/api/policies?state=overdue',
  '/api/trusts?q=second',
  '/api/trusts?region=London&open=true',
  '/api/trusts?trustType=acute&asAt=2010-01-01',
  '/api/money?trust=ZZ1',
  '/api/in-force?trust=ZZ1',
  '/api/precedence?trust=ZZ1',
  '/api/promises?asAt=2000-01-01',
] as const;

describe('the files of a question', () => {
  const get = useStoryApi();
  const file = async (url: string, format: string) => {
    const answer = await get(`${url}${url.includes('?') ? '&' : '?'}format=${format}`, {});
    expect(answer.statusCode).toBe(200);
    return {
      bytes: answer.rawPayload,
      name: /filename="(.*)"/.exec(String(answer.headers['content-disposition']))?.[1],
      type: answer.headers['content-type'],
    };
  };

  it.each(questions)('hold the same rows, each in the types of its columns: %s', async (url) => {
    const columns = columnHeads(tableOf(url));
    const csv = readCsv((await file(url, 'csv')).bytes);
    const expected = csv.map((row) =>
      Object.fromEntries(columns.map(({ name, is }) => [name, typed(row[name] ?? 'missing', is)])),
    );
    const parquet = await readParquet((await file(url, 'parquet')).bytes);
    expect(parquet.rows).toEqual(expected);
    expect(parquet.types).toEqual(Object.fromEntries(columns.map(({ name, is }) => [name, types[is]])));
    const workbook = await readWorkbook((await file(url, 'xlsx')).bytes);
    const rounded = (rows: readonly Readonly<Record<string, ReadCell>>[]) =>
      rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, toTheSecond(cell)])),
      );
    expect(rounded(workbook.rows)).toEqual(rounded(expected));
    expect(workbook.names).toEqual(['data', 'columns', 'question']);
    expect(workbook.formulas).toBe(0);
    expect(workbook.columns?.rows.slice(1).map(([name]) => name)).toEqual(columns.map(({ name }) => name));
  });

  it('keep whole days as dates of a workbook, and what is less sure as text', async () => {
    const { data } = await readWorkbook((await file('/api/timeline', 'xlsx')).bytes);
    const [head = [], ...rows] = data?.rows ?? [];
    const at = head.indexOf('occurred');
    const { entries } = (await get('/api/timeline', {})).json<TimelinePage>();
    expect(rows.map((row) => row[at] instanceof Date)).toEqual(
      entries.map(({ occurred: { edtf } }) => /^\d{4}-\d\d-\d\d$/.test(edtf)),
    );
    expect(rows.map((row) => row[at])).toContain('2018-01');
    expect(data?.cells?.get(`1,${String(head.indexOf('earliest_on'))}`)?.style?.numFmt).toBe('yyyy-mm-dd');
  });

  it('hold text as text, whatever it begins with', async () => {
    const { rows } = await readWorkbook((await file('/api/timeline?policy=zz-fund', 'xlsx')).bytes);
    expect(rows[0]?.['note']).toBe('=HYPERLINK("https://zz.example","open me")');
  });

  it('say where the trust of a row is, and of which type', async () => {
    const rows = readCsv((await file('/api/timeline?trust=ZZ2', 'csv')).bytes);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toMatchObject({ trust_region: 'Midlands', trust_board: 'ZZB', trust_type: 'acute' });
    }
    const [rung] = readCsv((await file('/api/precedence?trust=ZZ2', 'csv')).bytes);
    expect(rung).toMatchObject({ trust_ods: 'ZZ2', trust_region: 'Midlands' });
  });

  it.each([
    ['/api/policies?q=promise', ['zz-promise']],
    ['/api/policies?kind=funding-round&capability=epr', ['zz-fund']],
    ['/api/policies?state=overdue', ['zz-promise']],
    ['/api/policies?capability=epr&kind=target', []],
  ])('hold what the list of policies shows: %s', async (url, refs) => {
    expect(readCsv((await file(url, 'csv')).bytes).map((row) => row['policy'])).toEqual(refs);
    expect((await get(url, {})).json<PolicyList>().policies.map(({ ref }) => ref)).toEqual(refs);
  });

  it('hold what the list of trusts shows', async () => {
    const codes = async (q: string) =>
      readCsv((await file(`/api/trusts?q=${q}`, 'csv')).bytes).map((row) => row['trust_ods']);
    expect(await codes('second%20trust')).toEqual(['ZZ2']);
    expect(await codes('zz1')).toEqual(['ZZ1']);
  });

  it('are named for their question', async () => {
    const name = async (url: string, format = 'csv') =>
      (await file(url, format)).name?.replace(/-as-at-.*-position-\d+/, '');
    expect(await name('/api/timeline')).toBe('throughline.csv');
    expect(
      await name('/api/timeline?supplier=South%20East&kind=epr-go-live,target&from=2019-01-01', 'xlsx'),
    ).toBe('throughline-from-2019-01-01-kind-epr-go-live-target-supplier-south-east.xlsx');
    expect(await name('/api/trusts?trustType=acute', 'parquet')).toBe('trusts-trust-type-acute.parquet');
    expect(await name('/api/policies', 'json-file')).toBe('policies.json');
    const many = (last: string) =>
      `/api/timeline?${Array.from({ length: 20 }, (_, at) => `supplier=zed-${String(at)}`).join('&')}&supplier=${last}`;
    const [one, other] = [await name(many('one')), await name(many('other'))];
    expect(one).toMatch(/^throughline-supplier-zed-0-.*-[0-9a-f]{8}\.csv$/);
    expect(one).not.toBe(other);
    expect(one?.length).toBeLessThan(120);
  });

  it('say what was asked for, how to cite it and under which licence it is', async () => {
    const url = '/api/timeline?region=London&knownAt=2021-12-31';
    const { question } = await readWorkbook((await file(url, 'xlsx')).bytes);
    const said = new Map(question?.rows.map(([name, value]) => [name, value]));
    expect(said.get('filter: region')).toBe('London');
    expect(said.get('known on')).toEqual(new Date('2021-12-31T00:00:00Z'));
    expect(said.get('licence')).toBe('Open Government Licence v3.0');
    const { about } = await readParquet((await file(url, 'parquet')).bytes);
    expect(about.get('throughline:citation')).toBe(said.get('cite as'));
    const address = new URL(String(said.get('address')));
    expect(String(said.get('cite as'))).toContain(address.href);
    const { replay, total } = (await get(address.pathname + address.search, {})).json<TimelinePage>();
    expect(replay.knownAt).toBe('2021-12-31');
    expect(total).toBe(readCsv((await file(url, 'csv')).bytes).length);
  });

  it('are whole in JSON too, whatever limit says', async () => {
    const whole = (await get('/api/timeline?limit=2000', {})).json<TimelinePage>();
    const { bytes, type } = await file('/api/timeline?limit=1', 'json-file');
    expect(JSON.parse(String(bytes))).toEqual(whole);
    expect(type).toBe('application/json; charset=utf-8');
  });

  it('are what the Accept header asks for', async () => {
    const accept = 'application/vnd.apache.parquet, text/csv;q=0.5';
    const answer = await get('/api/trusts', { accept });
    expect(answer.headers['content-type']).toBe('application/vnd.apache.parquet');
    expect(answer.headers.vary).toContain('accept');
  });

  it.each([
    ['csv', 'br'],
    ['json-file', 'br'],
    ['xlsx', undefined],
    ['parquet', undefined],
  ])('are made smaller on the way where that helps: %s', async (format, encoding) => {
    const answer = await get(`/api/timeline?format=${format}`, { 'accept-encoding': 'br' });
    expect(answer.headers['content-encoding']).toBe(encoding);
  });

  it.each(['csv', 'xlsx', 'parquet', 'json-file'])('are never the rest of a page: %s', async (format) => {
    const { next = '' } = (await get('/api/timeline?limit=1', {})).json<TimelinePage>();
    const answer = await get(`/api/timeline?cursor=${next}&format=${format}`, {});
    expect(answer.statusCode).toBe(400);
    expect(answer.json<Problem>().errors?.map(({ field, code }) => [field, code])).toEqual([
      ['cursor', 'cursor-does-not-fit'],
    ]);
  });
});
