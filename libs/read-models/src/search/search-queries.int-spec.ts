import type { DataSource } from 'typeorm';
import type { SearchHit } from '#contracts/search';
import { streamOf } from '#domain/record';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { dateOf, entryOn } from '#testing/given';
import { openRecord, trustRegistered, type SpecRecord } from '#testing/record';
import { openReadModels } from '../database/index.ts';
import type { AskedReplay } from '../replay/index.ts';
import { SearchQueries, type SearchQuestion } from './index.ts';

const today = '2026-07-01';
const source = (title: string, n: number) => ({ title, url: `https://zz.example/${String(n)}` });
const paper = source('Board paper on turtles', 1);
const milestone = '00000000-0000-7000-8000-000000000001';

describe('search', () => {
  let database: TestDatabase;
  let record: SpecRecord;
  let readModels: DataSource;

  const find = (words: string, more: Partial<Omit<SearchQuestion, 'words' | 'today'>> = {}) =>
    new SearchQueries(readModels).find({
      words,
      today,
      replay: {},
      facets: {},
      offset: 0,
      limit: 50,
      ...more,
    });
  const named = ({ type, title, event }: SearchHit) => [type, title, ...(event ? [event] : [])].join(': ');
  const found = async (words: string, replay: AskedReplay = {}) =>
    (await find(words, { replay })).hits.map(named);

  beforeAll(async () => {
    database = await createTestDatabase();
    record = openRecord(database);
    readModels = await openReadModels(database.reader);
    const list = (name: string, ...codes: readonly (readonly [string, string])[]) =>
      record.add(streamOf.codebook(name), {
        type: 'CodebookPublished',
        data: { list: name, version: 1, codes: codes.map(([code, title]) => ({ code, title })) },
        source: source('Codebook', 9),
      });
    await list('search-words', ['PRP', 'patient record paper'], ['ZAT', 'Alderton']);
    await list('supplier-families', ['Zed', 'Zeta'], ['Zeta', 'Zeta']);
    await record.add('trust-ZZ1', trustRegistered('ZZ1', 'ALDERTON NHS TRUST'), {
      type: 'TrustRenamed',
      data: { from: 'OLD TOWN NHS TRUST', to: 'ALDERTON NHS TRUST' },
      entry: entryOn('2010', { source: source('Gazette', 2) }),
    });
    await record.add(
      'policy-zz-plan',
      {
        type: 'PolicyRegistered',
        data: {
          ref: 'zz-plan',
          kind: 'strategy',
          title: 'Plan for every patient record on paper',
          issuer: 'Zed England',
          capabilities: ['epr'],
        },
        source: paper,
      },
      {
        type: 'PolicyPublished',
        data: { note: 'Says much of turtles.' },
        entry: entryOn('2012-03', { source: paper }),
      },
    );
    await record.add(streamOf.milestone(milestone), {
      type: 'MilestoneReached',
      data: {
        trust: 'ZZ1',
        kind: 'epr-go-live',
        title: 'Quill live',
        capability: 'epr',
        supplier: 'Zed',
        product: 'Quill',
        definition: 'not stated',
      },
      entry: {
        ...entryOn('2015-05-05'),
        knownOn: '2016-01-01',
        knownBasis: 'source-dated',
        occurred: dateOf('2015-05-05'),
      },
    });
    await record.project();
  }, 60_000);
  afterAll(async () => {
    await Promise.all([record.close(), readModels.destroy()]);
    await database.drop();
  });

  it.each([
    ['a word of a title', 'quill', ['entry: Quill live: went live']],
    [
      'a word in another form',
      'plans',
      [
        'policy: Plan for every patient record on paper',
        'entry: Plan for every patient record on paper: published',
      ],
    ],
    [
      'a word not yet written out',
      'alder',
      ['trust: Alderton NHS Trust', 'entry: Old Town NHS Trust: renamed', 'entry: Quill live: went live'],
    ],
    [
      'a code',
      'ZZ1',
      ['trust: Alderton NHS Trust', 'entry: Quill live: went live', 'entry: Old Town NHS Trust: renamed'],
    ],
    ['words of an entry and of its trust', 'alderton quill', ['entry: Quill live: went live']],
    ['a note', 'turtles much', ['entry: Plan for every patient record on paper: published']],
    ['a source', 'gazette', ['source: Gazette', 'entry: Old Town NHS Trust: renamed']],
    [
      'words side by side',
      '"record on paper"',
      [
        'policy: Plan for every patient record on paper',
        'entry: Plan for every patient record on paper: published',
      ],
    ],
    [
      'one word without another',
      'alderton -quill',
      ['trust: Alderton NHS Trust', 'entry: Old Town NHS Trust: renamed'],
    ],
    ['nothing but small words', 'the and', []],
    ['signs', `' & | ! :* <-> "`, []],
    ['nothing', '', []],
  ] as const)('finds %s: %s', async (_what, words, titles) => {
    expect((await found(words)).toSorted()).toEqual(titles.toSorted());
  });

  it('puts a name before what happened under it, and that before where it is to be read', async () => {
    expect((await find('turtles')).hits.map(({ type }) => type)).toEqual(['policy', 'entry', 'source']);
    expect((await find('old town')).hits[0]).toMatchObject({ type: 'trust', id: 'ZZ1' });
  });

  it('takes other words for those given, both ways, but for words in quotes', async () => {
    expect(await find('PRP')).toMatchObject({ also: ['patient record paper'], total: 0 });
    expect(await find('ZAT')).toMatchObject({ also: ['Alderton'], total: 3 });
    expect(await find('paper about patient record')).toMatchObject({ also: ['PRP'] });
    expect(await find('"patient record paper"')).toMatchObject({ also: [], total: 0 });
    expect(await find('zeta quill')).toMatchObject({ also: ['Zed'], total: 1 });
  });

  it('marks the words where they stand', async () => {
    const { hits } = await find('much');
    expect(hits[0]?.excerpt).toEqual([
      { text: 'Says ', found: false },
      { text: 'much', found: true },
      { text: ' of turtles. · Board paper on turtles', found: false },
    ]);
  });

  it('counts what fits by facets, each among what fits the others', async () => {
    const { types, kinds, years } = await find('alderton', { facets: { type: 'trust' } });
    expect(types).toEqual([
      { type: 'trust', hits: 1 },
      { type: 'entry', hits: 2 },
    ]);
    expect(kinds).toEqual([{ kind: 'acute', hits: 1 }]);
    expect(years).toEqual([]);
    const entries = await find('alderton', { facets: { kinds: ['epr-go-live', 'trust'], year: 2015 } });
    expect(entries).toMatchObject({
      total: 1,
      hits: [{ id: expect.any(String) as string, kind: 'epr-go-live' }],
    });
    expect(entries.years).toEqual([
      { year: 2010, hits: 1 },
      { year: 2015, hits: 1 },
    ]);
  });

  it('gives page by page what it gives at once', async () => {
    const { hits, total } = await find('alderton');
    const pages = [];
    for (const offset of hits.keys()) pages.push(...(await find('alderton', { offset, limit: 1 })).hits);
    expect(pages).toEqual(hits);
    expect(total).toBe(hits.length);
  });

  it.each([
    [{ asAt: '2015-05-04' }, []],
    [{ knownAt: '2015-12-31' }, []],
    [{ knownAt: '2016-01-01' }, ['entry: Quill live: went live']],
    [{ atPosition: 4n }, []],
  ] as const)('finds what stood at the clocks alone: %j', async (replay, titles) => {
    await expect(found('quill', replay)).resolves.toEqual(titles);
  });
});
