import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { entryOn, inventedSource } from '#testing/given';
import { milestoneReached, openRecord, retracted, type SpecRecord } from '#testing/record';
import { story } from './invented-record.fixtures.ts';
import { runningApi, type RunningApi } from './running-api.fixtures.ts';

// cspell:ignore onerror
const attack = `</title></script><script>alert(1)</script>"><img src=x onerror='alert(2)'> $& $' &amp; Zed`;
const ownWords = 'Ysolde was there, and it was not live.';
const milestone = 'milestone-00000000-0000-4000-8000-000000000009';

let database: TestDatabase;
let record: SpecRecord;
let api: RunningApi;
let folder: string;
let idOf: Readonly<Record<'reached' | 'disputed' | 'wrong', string>>;

beforeAll(async () => {
  database = await createTestDatabase();
  record = openRecord(database);
  for (const [stream, ...events] of story) await record.add(stream, ...events);
  await record.add('policy-zz-attack', {
    type: 'PolicyRegistered',
    data: { ref: 'zz-attack', kind: 'programme', title: attack, issuer: attack, capabilities: ['epr'] },
    source: { ...inventedSource, title: attack },
  });
  const [reached, disputed] = await record.add(
    milestone,
    milestoneReached(
      'ZZ1',
      '2021-05-10',
      { title: attack },
      { source: { ...inventedSource, title: attack } },
    ),
    { type: 'MilestoneDisputed', data: { reason: ownWords }, entry: entryOn('2021-06-10') },
  );
  const [wrong] = await record.add('trust-ZZ2', {
    type: 'TrustOpened',
    data: {},
    entry: entryOn('2003-04-01', { knownOn: '2003-04-01' }),
  });
  idOf = { reached: reached?.id ?? '', disputed: disputed?.id ?? '', wrong: wrong?.id ?? '' };
  await record.add('trust-ZZ2', retracted(idOf.wrong, '2024-01-01'));
  await record.project();
  folder = await mkdtemp(join(tmpdir(), 'throughline-pages-'));
  await copyFile(new URL('../../web/index.html', import.meta.url), join(folder, 'index.html'));
  api = await runningApi(database.reader, record.log, folder);
}, 60_000);
afterAll(async () => {
  await Promise.all([api.close(), record.close(), rm(folder, { recursive: true })]);
  await database.drop();
});

const texts: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
const plain = (html: string) => html.replace(/&(?:lt|gt|quot|#39|amp);/g, (one) => texts[one] ?? one);

/** A page as a machine reads it: its status, and what its head holds. */
async function read(url: string) {
  const { statusCode: status, body, headers } = await api.get(url);
  const found = (pattern: RegExp) => {
    const [, text] = pattern.exec(body) ?? [];
    return text === undefined ? undefined : plain(text);
  };
  const structured = found(/<script type="application\/ld\+json"[^>]*>([^<]*)<\/script>/);
  return {
    status,
    body,
    headers,
    title: found(/<title>([^<]*)<\/title>/),
    description: found(/<meta name="description" content="([^"]*)"/),
    canonical: found(/<link rel="canonical" href="([^"]*)"/),
    card: found(/<meta property="og:title" content="([^"]*)"/),
    isUnlisted: body.includes('<meta name="robots" content="noindex"'),
    structured: structured === undefined ? undefined : (JSON.parse(structured) as Graph),
  };
}
interface Graph {
  readonly '@graph': readonly Readonly<Record<string, unknown>>[];
}
const told = (structured: Graph | undefined, type: string) =>
  structured?.['@graph'].find((one) => one['@type'] === type);

describe('a page', () => {
  it.each([
    ['/', 'National policy and local progress – Throughline', ''],
    ['/policies/zz-fund', 'Zed fund – Throughline', 'Zed fund, by Zed England: its life'],
    ['/trusts/ZZ1', 'First NHS Trust – Throughline', 'First NHS Trust (ZZ1), London: its'],
    ['/trusts/ZZ1/applies', 'What applies to First NHS Trust – Throughline', 'The duties and promises'],
    ['/money?trust=ZZ1', 'Money that names First NHS Trust – Throughline', 'What announced'],
    ['/suppliers/Zed%2C%20of%20Leeds', 'Zed, of Leeds – Throughline', 'Zed, of Leeds: contracts'],
    [
      '/trusts/ZZ1?asAt=2019-01-07&knownAt=2020-02-01&view=list',
      'First NHS Trust, as at 7 January 2019, known on 1 February 2020 – Throughline',
      'First NHS Trust',
    ],
  ])('says in its first answer what it is: %s', async (url, title, description) => {
    const page = await read(url);
    expect([page.status, page.title, page.isUnlisted]).toEqual([200, title, false]);
    expect(page.description).toContain(description);
    expect(`${page.card ?? ''} – Throughline`).toBe(title);
    expect(page.canonical).toBe(
      `https://throughline.example${url.replace('&view=list', '').replace(/\/$/, '/')}`,
    );
    expect(told(page.structured, 'WebPage')).toMatchObject({
      url: page.canonical,
      description: page.description,
    });
    expect(page.body.match(/<title>/g)).toHaveLength(1);
    expect(page.body.match(/name="description"/g)).toHaveLength(1);
  });

  it.each([
    ['/', 'https://throughline.example/api/timeline.atom'],
    ['/policies/zz-fund', 'https://throughline.example/api/timeline.atom?policy=zz-fund'],
    ['/trusts/ZZ1?knownAt=2020-02-01', 'https://throughline.example/api/timeline.atom?trust=ZZ1'],
    ['/data', undefined],
  ])('names the feed of what it shows: %s', async (url, feed) => {
    const { body } = await read(url);
    expect(/<link rel="alternate" type="application\/atom\+xml" href="([^"]*)"/.exec(body)?.[1]).toBe(feed);
  });

  it('of a trust tells of an organisation under its code, of an entry its source, of the data a set', async () => {
    const about = { '@type': 'Organization', name: 'First NHS Trust', identifier: { value: 'ZZ1' } };
    const trust = await read('/trusts/ZZ1');
    expect(told(trust.structured, 'WebPage')).toMatchObject({ about });
    const entry = await read(`/entries/${idOf.reached}`);
    expect(told(entry.structured, 'WebPage')).toMatchObject({
      about,
      citation: { '@type': 'CreativeWork', name: attack, url: inventedSource.url },
    });
    const data = await read('/data?atPosition=3');
    const { mainEntity } = told(data.structured, 'WebPage') as { mainEntity: { distribution: object[] } };
    expect(mainEntity).toMatchObject({ '@type': 'Dataset', version: '3', isAccessibleForFree: true });
    expect(mainEntity).not.toHaveProperty('license');
    for (const { contentUrl } of mainEntity.distribution as { contentUrl: string }[]) {
      const { pathname, search } = new URL(contentUrl);
      expect((await api.get(pathname + search)).statusCode).toBe(200);
    }
  });

  it.each([
    ['/policies/zz-attack', () => `${attack} – Throughline`],
    [`/search?q=${encodeURIComponent(attack)}`, () => `${attack}: search – Throughline`],
    ['', () => `${attack}, went live – Throughline`],
  ])('lets no title out of its place: %s', async (given, title) => {
    const page = await read(given === '' ? `/entries/${idOf.reached}` : given);
    expect([page.status, page.title]).toEqual([200, title()]);
    expect(page.body).not.toMatch(/<script>|<img|alert\(\d\)<|<\/title><\/script>/);
    const scripts = [...page.body.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.filter((tag) => !/src="|application\/ld\+json/.test(tag))).toEqual([]);
    expect(page.headers['content-security-policy']).toContain("script-src 'self';");
  });

  it('holds nobody’s own words', async () => {
    const page = await read(`/entries/${idOf.disputed}`);
    expect(page.title).toContain('disputed – Throughline');
    expect(page.body).not.toContain('Ysolde');
    expect((await api.get(`/api/entries/${idOf.disputed}`)).body).toContain('Ysolde');
  });

  it.each([
    ['/nothing', 404, 'Page not found – Throughline'],
    ['/trusts/ZZ9', 404, 'Trust – Throughline'],
    ['/trusts/ZZ9/applies', 404, 'What applies – Throughline'],
    ['/policies/zz-nothing', 404, 'Policy – Throughline'],
    ['/policies/zz-fund?atPosition=1', 404, 'Policy, position 1 – Throughline'],
    ['/entries/none', 404, 'Entry – Throughline'],
    ['/entries/00000000-0000-4000-8000-00000000000f', 404, 'Entry – Throughline'],
    ['/suppliers/Nobody', 404, 'Supplier – Throughline'],
    ['/money?trust=ZZ9', 404, 'Money – Throughline'],
    ['/policies?asAt=2019-13-01', 400, 'Policies – Throughline'],
    ['/trusts/ZZ1?knownAt=2999-01-01', 400, 'Trust, known on 1 January 2999 – Throughline'],
    ['/trusts/ZZ1?atPosition=9999999999999999999', 400, 'Trust, position 9999999999999999999 – Throughline'],
  ])('that is not there has a status that says so, and can be read: %s', async (url, status, title) => {
    const page = await read(url);
    expect([page.status, page.title, page.isUnlisted, page.canonical]).toEqual([
      status,
      title,
      true,
      undefined,
    ]);
    expect(page.structured).toBeUndefined();
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.body).toContain('id="throughline"');
  });

  it('of an entry that was taken back is gone, but for a reader of a day on which it stood', async () => {
    const now = await read(`/entries/${idOf.wrong}`);
    expect([now.status, now.title, now.isUnlisted]).toEqual([
      410,
      'Second NHS Trust, opened, retracted – Throughline',
      true,
    ]);
    const before = await read(`/entries/${idOf.wrong}?knownAt=2023-12-31`);
    expect([before.status, before.title]).toEqual([
      200,
      'Second NHS Trust, opened, known on 31 December 2023 – Throughline',
    ]);
    expect((await api.get(`/api/entries/${idOf.wrong}`)).statusCode).toBe(200);
  });

  it.each([
    ['/trusts/zz1?asAt=2020-01-01', '/trusts/ZZ1?asAt=2020-01-01'],
    ['/trusts/zz1/applies/', '/trusts/ZZ1/applies'],
    ['/policies/ZZ-Fund', '/policies/zz-fund'],
    ['/policies/', '/policies'],
    ['/index.html', '/'],
    ['/suppliers/%2F%2Fevil.example', undefined],
    ['//evil.example/', undefined],
  ])('has one address: %s', async (url, to) => {
    const { statusCode, headers } = await api.get(url);
    expect([statusCode, headers.location]).toEqual(to === undefined ? [404, undefined] : [301, to]);
  });

  it('is for those who sign in alone, and is found by nobody who searches the web', async () => {
    const page = await read('/report');
    expect([page.status, page.title, page.isUnlisted]).toEqual([
      200,
      'Report a milestone – Throughline',
      true,
    ]);
  });

  it('has an ETag that changes with its head', async () => {
    const etag = async (url: string) => String((await api.get(url)).headers['etag']);
    expect(await etag('/trusts/ZZ1')).not.toBe(await etag('/trusts/ZZ2'));
    const same = await api.get('/trusts/ZZ1', { 'if-none-match': await etag('/trusts/ZZ1') });
    expect([same.statusCode, same.headers['cache-control'], same.body]).toEqual([304, 'no-cache', '']);
  });
});

describe('the sitemap', () => {
  const addressesIn = async (path: string) => {
    const { statusCode, headers, body } = await api.get(path);
    expect([statusCode, headers['content-type']]).toEqual([200, 'application/xml; charset=utf-8']);
    return [...body.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) =>
      plain(address).replace('https://throughline.example', ''),
    );
  };

  it('is named by robots.txt, which keeps nobody from what pages are drawn from', async () => {
    const { body } = await api.get('/robots.txt');
    expect(body).toContain('Sitemap: https://throughline.example/sitemap.xml');
    expect(body).toContain('Disallow: /log\n');
    expect(body).not.toMatch(/Disallow: \/(?:api|assets|policies|trusts|about)?\n/);
  });

  it('lists each page that stands, once, and every one of them is there and says that it may be listed', async () => {
    expect(await addressesIn('/sitemap.xml')).toEqual(['/sitemaps/pages.xml', '/sitemaps/entries-1.xml']);
    const [listed, entries] = [
      await addressesIn('/sitemaps/pages.xml'),
      await addressesIn('/sitemaps/entries-1.xml'),
    ];
    expect(listed).toEqual(
      expect.arrayContaining([
        '/',
        '/data',
        '/policies/zz-attack',
        '/trusts/ZZ2',
        '/suppliers/Zed%2C%20of%20Leeds',
      ]),
    );
    expect(listed.filter((path) => /^\/(?:log|report|search|account)/.test(path))).toEqual([]);
    expect(entries).toContain(`/entries/${idOf.reached}`);
    expect(entries).not.toContain(`/entries/${idOf.wrong}`);
    const all = [...listed, ...entries];
    expect(new Set(all).size).toBe(all.length);
    for (const path of all) {
      const { status, canonical, isUnlisted } = await read(path);
      expect([path, status, canonical, isUnlisted]).toEqual([
        path,
        200,
        `https://throughline.example${path}`,
        false,
      ]);
    }
    expect(await addressesIn('/sitemaps/entries-2.xml')).toEqual([]);
    expect((await api.get('/sitemaps/entries-0.xml')).statusCode).toBe(404);
    expect((await api.get('/sitemaps/..%2F.xml')).statusCode).toBe(404);
  });
});

describe('a page, where the database cannot be asked', () => {
  it('comes all the same, with its general words', async () => {
    const away = await createTestDatabase();
    const lost = await runningApi(away.reader, record.log, folder);
    await away.drop();
    const policy = await lost.get('/policies/zz-fund');
    expect([policy.statusCode, policy.headers['retry-after'], policy.headers['cache-control']]).toEqual([
      503,
      '5',
      'no-store',
    ]);
    expect(policy.body).toContain('<title>Policy – Throughline</title>');
    expect(policy.body).toContain('id="throughline"');
    expect((await lost.get('/policies')).statusCode).toBe(200);
    expect((await lost.get('/about')).statusCode).toBe(200);
    await lost.close();
  });
});
