import type { Page } from 'playwright-core';
import { readWholeTimeline } from '../product/index.ts';
import {
  expectAccessible,
  expectEntries,
  openDetails,
  showAs,
  useBrowser,
  views,
  whenShown,
  whenWhole,
} from './harness/index.ts';

const look = { width: 320 } as const;

/** Pixels by which the page as a whole can be scrolled sideways. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

describe('at 320 pixels', () => {
  const { open, product } = useBrowser();

  it.each(['/', '/trusts/RVW', '/trusts/R0A'])('nothing of %s makes the page wider', async (path) => {
    for (const view of views) {
      const page = await open(`${path}?view=${view}`, look);
      await whenShown(page, view);
      expect([view, await sideways(page)]).toEqual([view, 0]);
    }
  });

  it.each(['/', '/trusts/R0A'])('neither does what a reader unfolds on %s', async (path) => {
    const page = await open(`${path}?view=picture`, look);
    await whenShown(page, 'picture');
    for (const fold of await page.locator('summary').all()) await fold.click();
    await page.getByRole('button', { name: /^Change/ }).click();
    await openDetails(page);
    for (const fold of await page.locator('.details summary').all()) await fold.click();
    expect(await sideways(page)).toBe(0);
  });

  it.each([
    '/embed',
    '/?find=cerner',
    '/?find=cerner&view=table',
    '/trusts',
    '/policies',
    '/promises',
    '/data',
    '/cite?of=/api/policies',
    '/running',
    '/how-to-read',
    '/about',
    '/accessibility',
    '/nowhere',
  ])('nor does anything on %s', async (path) => {
    const page = await open(path, { ...look, ...(path === '/nowhere' && { mayComplain: /status of 404/ }) });
    await whenWhole(page);
    expect(await sideways(page)).toBe(0);
  });

  it('the picture stands upright, and takes few screens', async () => {
    const page = await open('/', { ...look, height: 800 });
    await whenShown(page, 'picture');
    expect(await page.locator('.mark').count()).toBe(0);
    const screens = () => page.evaluate(() => document.documentElement.scrollHeight / window.innerHeight);
    expect(await screens()).toBeLessThan(6);
    const { entries } = await readWholeTimeline(product, 'capability=epr,general,governance&from=2012-01-01');
    await expectEntries(page, 'picture', entries);

    await showAs(page, 'list');
    expect(await screens()).toBeLessThan(6);
    await expectEntries(page, 'list', entries);
  });

  it.each([
    [320, 800],
    [640, 400],
  ])(
    'at %i × %i a group opens to its entries, newest first if asked, as the address says',
    async (width, height) => {
      const page = await open('/', { width, height });
      await whenShown(page, 'picture');
      const years = () => page.locator('.upright th[scope="row"]').allTextContents();
      const oldest = await years();
      await page.getByRole('button', { name: 'Newest first' }).click();
      await page.waitForURL(/[?&]order=newest/);
      expect(await years()).toEqual(oldest.toReversed());

      const group = page.getByRole('button', { name: /^Money, 2019: \d+ entries$/ });
      await group.press('Enter');
      await page.waitForURL(/[?&]at=2019\.money/);
      const said = Number(/(\d+) entries/.exec((await group.textContent()) ?? '')?.[1]);
      const items = page.locator('.upright__entries .entry');
      expect(await items.count()).toBe(said);
      await page.reload();
      await items.first().waitFor();
      expect(await items.count()).toBe(said);
      expect((await group.boundingBox())?.height).toBeGreaterThanOrEqual(24);
      await expectAccessible(page);
      await group.press('Escape');
      await items.first().waitFor({ state: 'detached' });
      expect(await group.evaluate((one) => one === document.activeElement)).toBe(true);
    },
  );
});
