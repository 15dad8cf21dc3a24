import type { Page } from 'playwright-core';
import { until } from '#testing/waiting';
import { readWholeTimeline } from '../product/index.ts';
import { useBrowser, whenShown, whenWhole } from './harness/index.ts';

const mayComplain = /Failed to load resource/;
const kinds = [
  '/',
  '/policies',
  '/policies/ltp-2019',
  '/trusts',
  '/trusts/RVW',
  '/trusts/RVW/applies',
  '/promises',
  '/money',
  '/money?trust=RVW',
  '/suppliers',
  '/suppliers/Epic',
  '/search?q=NHSX',
  '/data',
  '/how-to-read',
  '/accessibility',
  '/about',
  'an entry',
] as const;

/** Kinds that are looked at on a past day too. */
const onPastDays: ReadonlySet<string> = new Set(['/policies', '/trusts', '/about', 'an entry']);

/** An address of that kind of page: of an entry, one that is on record. */
const addressOf = async (kind: string, product: Parameters<typeof readWholeTimeline>[0]): Promise<string> => {
  if (kind !== 'an entry') return kind;
  const { entries } = await readWholeTimeline(product, 'trust=RVW&kind=epr-go-live');
  return `/entries/${entries[0]?.id ?? ''}`;
};

const canonicalOf = (page: Page) => page.locator('link[rel="canonical"]').getAttribute('href');

describe('the head of a page', () => {
  const { open, product } = useBrowser();

  it.each(kinds)(
    'is the same in the first answer and in the browser: %s',
    async (kind) => {
      const path = await addressOf(kind, product);
      for (const search of onPastDays.has(kind) ? ['', 'knownAt=2024-06-30&asAt=2024-06-30'] : ['']) {
        const asked = search === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${search}`;
        const page = await open(asked);
        const html = await (await fetch(product.address + asked)).text();
        const [, canonical] = /rel="canonical" href="([^"]*)"/.exec(html) ?? [];
        const title = await page.evaluate(
          (text) => new DOMParser().parseFromString(text, 'text/html').title,
          html,
        );
        await whenWhole(page);
        await until('the window has its title', async () => (await page.title()) === title).catch(
          () => undefined,
        );
        expect(await page.title()).toBe(title);
        expect(await canonicalOf(page)).toBe(canonical?.replaceAll('&amp;', '&'));
        expect(await page.locator('script[type="application/ld+json"]').count()).toBe(
          path.startsWith('/search') ? 0 : 1,
        );
      }
    },
    120_000,
  );

  it('is not that of the page before, once a reader has gone on', async () => {
    const page = await open('/trusts/RVW?knownAt=2024-06-30');
    await whenShown(page, 'picture');
    expect(await page.locator('meta[property="og:title"]').count()).toBe(1);
    await page.getByRole('link', { name: 'Policies', exact: true }).click();
    await whenWhole(page);
    expect(await page.locator('head [data-of-page]').count()).toBe(0);
    expect(new URL((await canonicalOf(page)) ?? '').pathname).toBe('/policies');
  });

  it.each([
    ['/nothing', 404, 'Page not found'],
    ['/trusts/ZZZ', 404, 'Trust'],
    ['/policies/zz-nothing', 404, 'Policy'],
    ['/?asAt=2019-13-01', 400, 'National policy'],
  ])('of what is not there says so, and the page is drawn: %s', async (path, status, heading) => {
    const page = await open(path, { mayComplain });
    expect((await fetch(product.address + path)).status).toBe(status);
    await page.getByRole('heading', { level: 1, name: new RegExp(`^${heading}`) }).waitFor();
  });

  it('leads to the one spelling of an address, with all that was asked', async () => {
    const page = await open('/trusts/rvw?view=list&knownAt=2024-06-30');
    await whenShown(page, 'list');
    const { pathname, search } = new URL(page.url());
    expect(pathname + search).toBe('/trusts/RVW?view=list&knownAt=2024-06-30');
  });
});

describe('a zoom to days that are none', () => {
  const { open } = useBrowser();
  it('is passed over', async () => {
    const page = await open('/?zoom=2016-13-01..2019-12-31');
    await whenShown(page, 'picture');
    expect(await page.locator('.figure__surface').innerHTML()).not.toContain('NaN');
  });
});

/** The sum of all shifts of the layout that nobody caused, as the browser scores them. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, hadRecentInput } = entry as unknown as { value: number; hadRecentInput: boolean };
            if (!hadRecentInput) sum += value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );

describe('the layout of a page', () => {
  const { open, product } = useBrowser();

  it.each(kinds)(
    'stays where it is while the page comes: %s',
    async (kind) => {
      const path = await addressOf(kind, product);
      for (const width of [1_280, 768, 320]) {
        const page = await open(path, { width });
        await whenWhole(page);
        expect([width, Math.round((await shiftOf(page)) * 1_000) < 100]).toEqual([width, true]);
      }
    },
    120_000,
  );

  it('would be seen to move', async () => {
    const page = await open('/about');
    await whenWhole(page);
    await page.evaluate(() => {
      const pushing = document.createElement('div');
      pushing.style.height = '600px';
      document.querySelector('main')?.prepend(pushing);
    });
    await until('the browser has scored it', async () => (await shiftOf(page)) > 0.1);
    expect(await shiftOf(page)).toBeGreaterThan(0.1);
  });
});
