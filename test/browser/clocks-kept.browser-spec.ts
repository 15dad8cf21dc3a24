import type { Page } from 'playwright-core';
import type { PolicyList } from '#contracts/policy';
import type { SupplierList } from '#contracts/supplier';
import type { TimelinePage } from '#contracts/timeline';
import type { TrustList } from '#contracts/trust';
import { useBrowser, whenWhole } from './harness/index.ts';

/** `LINKS=all`: twenty pages of each kind at each choice of clocks; else one of each at all three. */
const everything = process.env['LINKS'] === 'all';
const long = everything ? 7_200_000 : 300_000;

const days = { asAt: '2024-06-30', knownAt: '2025-03-31' } as const;
const words = [
  ...['epr', 'paperless', 'manchester', 'epic', 'cerner', 'cyber', 'frontline', 'gde', 'wi-fi', 'london'],
  ...['prescribing', 'scan4safety', 'lloyd', 'ambulance', 'maturity', 'target', 'award', 'tech fund'],
  ...['standard', 'trust'],
];

/** Pages that are always of today: writing, and what describes the interface and the codes. */
const ofToday =
  /^\/(log|report|claim|review|correct|account|api\/docs|openapi\.json|api\/codebook)\b|^\/policies\/[^/]+\/(correct|relations)\b/;

interface LinkFound {
  readonly words: string;
  readonly href: string;
}

/** All that leads from a page to another place of this site: links, and forms that ask by their address. */
const waysOn = (page: Page): Promise<readonly LinkFound[]> =>
  page.evaluate(() => [
    ...[...document.querySelectorAll<SVGAElement | HTMLAnchorElement>('a[href]')]
      .filter((link) => link.getAttribute('href')?.startsWith('#') !== true)
      .map((link) => ({
        words: link.textContent,
        href: new URL(link.getAttribute('href') ?? '', location.href).href,
      })),
    ...[...document.querySelectorAll<HTMLFormElement>('form[action]')].map((form) => {
      const url = new URL(form.action);
      for (const [name, value] of new FormData(form))
        if (typeof value === 'string') url.searchParams.append(name, value);
      return { words: `form ${form.ariaLabel ?? ''}`, href: url.href };
    }),
  ]);

describe('the clocks of the address', () => {
  const { open, product } = useBrowser();
  const ask = async <Answer>(path: string): Promise<Answer> =>
    (await (await fetch(product.address + path)).json()) as Answer;

  /** True where a link says the clocks that the page was asked with, or says by its nature that it does not. */
  function keeps({ words: said, href }: LinkFound, clocks: URLSearchParams): boolean {
    const url = new URL(href);
    if (url.origin !== product.address || ofToday.test(url.pathname)) return true;
    // The permanent link of an entry is its address, and goes by it; a version is at clocks of its own.
    if (
      said === 'Back to today' ||
      said === 'The entry as it was then' ||
      said === `${url.origin}${url.pathname}`
    )
      return true;
    const target = url.pathname === '/sign-in' ? new URL(url.searchParams.get('to') ?? '', url) : url;
    if (url.pathname === '/sign-in' && ofToday.test(target.pathname)) return true;
    return [...clocks].every(([name, value]) => target.searchParams.get(name) === value);
  }

  /** Addresses of so many pages of each kind, at these clocks; those that exist for all who read. */
  async function pagesAt(clocks: URLSearchParams, count: number): Promise<readonly string[]> {
    const query = String(clocks);
    const [{ trusts }, { policies }, { families }, { entries }] = await Promise.all([
      ask<TrustList>(`/api/trusts?${query}`),
      ask<PolicyList>(`/api/policies?${query}`),
      ask<SupplierList>(`/api/suppliers?${query}`),
      ask<TimelinePage>(`/api/timeline?${query}&limit=500`),
    ]);
    const spread = <One>(all: readonly One[], address: (one: One) => string): readonly string[] =>
      Array.from(
        { length: Math.min(count, all.length) },
        (_, n) => all[Math.floor((n * all.length) / Math.min(count, all.length))],
      ).flatMap((one) => (one === undefined ? [] : [address(one)]));
    const milestones = entries.filter(
      ({ category, trust }) => category === 'milestone' && trust !== undefined,
    );
    const views = ['picture', 'list', 'table'] as const;
    return [
      ...views.map((view) => `/?view=${view}&region=London`),
      ...spread(milestones, ({ id }) => `/?view=picture&capability=all&focus=${id}`),
      '/policies',
      '/trusts?region=London',
      '/promises',
      '/money',
      '/suppliers',
      '/data',
      '/how-to-read',
      '/about',
      '/accessibility',
      '/nowhere',
      '/search',
      ...spread(words, (one) => `/search?q=${encodeURIComponent(one)}`),
      ...views.flatMap((view) => [
        ...spread(policies, ({ ref }) => `/policies/${ref}?view=${view}`),
        ...spread(trusts, ({ ods }) => `/trusts/${ods}?view=${view}`),
      ]),
      ...spread(milestones, ({ id, trust }) => `/trusts/${trust?.ods ?? ''}?focus=${id}`),
      ...spread(trusts, ({ ods }) => `/trusts/${ods}/applies`),
      ...spread(trusts, ({ ods }) => `/money?trust=${ods}`),
      ...spread(families, ({ family }) => `/suppliers/${encodeURIComponent(family)}`),
      ...spread(entries, ({ id }) => `/entries/${id}`),
      ...spread(milestones, ({ id }) => `/entries/${id}`),
    ];
  }

  /** Links of a page that drop a clock, each with the page that it stands on. */
  async function droppedOn(page: Page, path: string, clocks: URLSearchParams): Promise<readonly string[]> {
    await page.goto(`${product.address}${path}${path.includes('?') ? '&' : '?'}${String(clocks)}`);
    await whenWhole(page);
    const ways = await waysOn(page);
    expect([path, ways.length > 10]).toEqual([path, true]);
    return ways
      .filter((way) => !keeps(way, clocks))
      .map((way) => `${path}: ${way.words.trim()} → ${way.href.replace(product.address, '')}`);
  }

  const choices = ['asAt,knownAt,atPosition', 'asAt', 'knownAt', 'atPosition'] as const;
  it.each(everything ? choices : choices.slice(0, 1))(
    'are kept by every link of every kind of page: %s',
    async (names) => {
      const { replay } = await ask<TrustList>('/api/trusts');
      const all: Readonly<Record<string, string>> = { ...days, atPosition: replay.atPosition };
      const clocks = new URLSearchParams(names.split(',').map((name) => [name, all[name] ?? '']));
      const whole = names.includes(',');
      const dropped: string[] = [];
      const page = await open('/about', { mayComplain: /404/ });
      const paths = await pagesAt(clocks, everything ? 20 : 1);
      for (const path of paths) dropped.push(...(await droppedOn(page, path, clocks)));

      const mayWrite = await open('/about', { as: 'policy-lead', mayComplain: /404/ });
      const withActions = paths.filter((path) => /^\/(entries|policies)\/|^\/data/.test(path));
      for (const path of ['/log', '/review', '/account', ...(whole ? withActions : [])])
        dropped.push(...(await droppedOn(mayWrite, path, clocks)));
      expect(dropped).toEqual([]);
    },
    long,
  );
});
