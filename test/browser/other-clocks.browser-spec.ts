import type { Page } from 'playwright-core';
import {
  chooseWhoToBe,
  expectAccessible,
  sideways,
  useBrowser,
  whenShown,
  whenWhole,
} from './harness/index.ts';

const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const past = { asAt: '2019-06-30', knownAt: '2020-01-01' } as const;
const clocks = String(new URLSearchParams(past));

describe('a page that is not of today', () => {
  const { open, product } = useBrowser();

  it.each([
    ['/', 'National policy and local progress'],
    ['/policies', 'Policies'],
    ['/trusts/RVW', 'North Tees and Hartlepool NHS Foundation Trust'],
    ['/promises', 'Promises'],
    ['/data', 'Data'],
  ])('says so in its title and in a banner: %s', async (path, title) => {
    const page = await open(`${path}?${clocks}`);
    await page
      .getByText('The record as at 30 June 2019, as known on 1 January 2020, not as it stands today.')
      .waitFor();
    await whenWhole(page);
    expect((await page.title()).toLowerCase()).toBe(
      `${title}, as at 30 June 2019, known on 1 January 2020 – Throughline`.toLowerCase(),
    );
  });

  it('leads back to today in one way, with all else that was chosen', async () => {
    const page = await open(`/?view=list&region=London&from=2015&${clocks}&atPosition=2000`);
    await whenShown(page, 'list');
    const back = page.getByRole('link', { name: 'Back to today' });
    expect(await back.count()).toBe(1);
    await back.click();
    await back.waitFor({ state: 'detached' });
    expect(query(page)).toEqual({ view: 'list', region: 'London', from: '2015' });
    expect(await page.title()).toBe('National policy and local progress – Throughline');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.goBack();
    await back.waitFor();
  });

  it('is no page of words, which says where its links lead', async () => {
    const page = await open(`/about?${clocks}`);
    await page.getByText(/^Links on this page lead to the record as at 30 June 2019/).waitFor();
    expect(await page.title()).toBe('About, privacy and licence – Throughline');
    await page.getByRole('link', { name: 'Policies', exact: true }).click();
    await page.getByText('As at 30 Jun 2019').waitFor();
    expect(query(page)).toEqual(past);
  });

  it('is no page at the clocks of today', async () => {
    const today = (await (await fetch(`${product.address}/api/trusts`)).json()) as {
      replay: { asAt: string };
    };
    const page = await open(`/policies?asAt=${today.replay.asAt}&knownAt=${today.replay.asAt}`);
    await whenWhole(page);
    expect(await page.getByRole('link', { name: 'Back to today' }).count()).toBe(0);
    // The title says the clocks that the address says, as its canonical link does.
    expect(await page.title()).toMatch(/^Policies, as at .+ – Throughline$/);
  });

  it('is still there after a search, and after signing in', async () => {
    const page = await open(`/trusts?${clocks}`);
    await page.getByRole('searchbox', { name: 'Search the record' }).fill('paperless');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search/);
    expect(query(page)).toEqual({ q: 'paperless', ...past });
    await page.getByRole('navigation', { name: 'Account' }).getByRole('link', { name: 'Sign in' }).click();
    await chooseWhoToBe(page, 'policy-lead');
    await page.waitForURL((url) => url.origin === product.address);
    await page
      .getByRole('navigation', { name: 'Account' })
      .getByRole('button', { name: 'Sign out' })
      .waitFor();
    expect(query(page)).toEqual({ q: 'paperless', ...past });
  });

  it.each([
    ['/', '2024-06-30', '2020-01-01'],
    ['/policies/frontline-digitisation-2021', '2024-06-30', '2022-06-01'],
    ['/trusts/RVW', '2024-06-30', '2020-01-01'],
    // Earlier there is no promise that a path could be drawn of.
    ['/promises', '2026-06-30', '2024-06-30'],
  ])('shades the years that it cannot tell of, in words too: %s', async (path, asAt, knownAt) => {
    const page = await open(`${path}?view=picture&asAt=${asAt}&knownAt=${knownAt}`);
    const picture = page.locator('.picture, .hedgehog').first();
    await picture.locator('[data-unseen="not-known"] rect').first().waitFor({ state: 'attached' });
    const words = await picture.locator('.unseen-legend li').allInnerTexts();
    expect(words.map((one) => one.trim())).toEqual([
      expect.stringMatching(/^Hatched: not yet known on \d+ \w+ 20\d\d$/),
      expect.stringMatching(/^Shaded: not yet happened on 30 Jun 20\d\d$/),
    ]);
    const at = async (is: string) =>
      await picture.locator(`[data-unseen="${is}"] rect`).first().boundingBox();
    const [known, happened] = [await at('not-known'), await at('not-happened')];
    expect(Math.abs((known?.x ?? 0) + (known?.width ?? 0) - (happened?.x ?? -10))).toBeLessThan(1.5);
    expect(happened?.width).toBeGreaterThan(0);
  });

  it.each([1_280, 320])('is accessible and fits at %i pixels', async (width) => {
    const page = await open(`/trusts/RVW?view=picture&${clocks}&atPosition=2000`, { width });
    await whenWhole(page);
    await expectAccessible(page);
    expect(await sideways(page)).toBe(0);
  });
});
