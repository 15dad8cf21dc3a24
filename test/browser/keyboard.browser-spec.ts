import type { Page } from 'playwright-core';
import { until } from '#testing/waiting';
import { extent, focusedEntry, isFocusInSight, useBrowser, whenShown } from './harness/index.ts';

const mostStops = 60;

/** Presses Tab until the focus is on a mark. */
async function tabToMark(page: Page): Promise<string> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    const entry = await focusedEntry(page);
    if (entry === undefined) continue;
    expect(await isFocusInSight(page)).toBe(true);
    return entry;
  }
  throw new Error(`No mark within ${mostStops} stops of the keyboard.`);
}

const chosen = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

describe('the page of a policy, by keyboard alone', () => {
  const { open } = useBrowser();

  it('lets one skip the trusts beside the picture', async () => {
    const page = await open('/policies/tech-fund-1-2013');
    await whenShown(page, 'picture');
    const focused = () =>
      page.evaluate(() => ({
        words: document.activeElement?.textContent,
        isTrust: document.activeElement?.closest('.figure__heads a[href^="/trusts/"]') !== null,
      }));
    let at = await focused();
    for (let stop = 0; at.words !== 'Skip the trusts, to the marks'; stop += 1) {
      expect(at.isTrust || stop > mostStops).toBe(false);
      await page.keyboard.press('Tab');
      at = await focused();
    }
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focusedEntry(page)).toBeDefined();
  });
});

describe.each([
  ['the national page', '/'],
  ['a trust with predecessors', '/trusts/R0A'],
  ['a funding round', '/policies/tech-fund-1-2013'],
])('%s, by keyboard alone', (_name, path) => {
  const { open } = useBrowser();

  it('is gone through from mark to mark, and the details of one are opened and closed', async () => {
    const page = await open(path);
    await whenShown(page, 'picture');
    const reached = new Set([await tabToMark(page)]);
    for (const key of ['ArrowDown', 'End', 'Home', 'ArrowRight']) {
      await page.keyboard.press(key);
      reached.add((await focusedEntry(page)) ?? `none after ${key}`);
      await until('the mark is in sight', () => isFocusInSight(page));
    }
    expect(reached.size).toBeGreaterThan(3);
    const entry = await focusedEntry(page);

    await page.keyboard.press('Enter');
    const details = page.locator('.details');
    await details.waitFor();
    expect(chosen(page, 'focus')).toBe(entry);
    const name = await page.locator(`.mark[data-entry-id="${entry}"]`).getAttribute('aria-label');
    expect(name).toContain((await details.getByRole('heading').first().textContent()) ?? 'no heading');

    await page.keyboard.press('Escape');
    await details.waitFor({ state: 'detached' });
    expect([chosen(page, 'focus'), await focusedEntry(page)]).toEqual([null, entry]);
  });

  it.each([
    ['Escape within them', 'Escape'],
    ['their button', 'Enter'],
  ])('gives the focus back to the mark when its details are closed by %s', async (_by, key) => {
    const page = await open(path);
    await whenShown(page, 'picture');
    const entry = await tabToMark(page);
    await page.keyboard.press('Enter');
    const close = page.getByRole('button', { name: 'Close details' });
    await close.waitFor();
    await page.keyboard.press('Tab');
    expect(await close.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press(key);
    await close.waitFor({ state: 'detached' });
    await until('the focus is back', async () => (await focusedEntry(page)) === entry);
    expect(await focusedEntry(page)).toBe(entry);
  });

  it('is zoomed in, out and back to all years', async () => {
    const page = await open(path);
    await whenShown(page, 'picture');
    await tabToMark(page);
    await page.keyboard.press('0');
    const whole = await extent(page);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await page.waitForURL(/[?&]zoom=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d/);
    await until('the picture is wider', async () => (await extent(page)) > 2 * whole);
    const wider = await extent(page);
    await page.keyboard.press('-');
    await until('the picture is narrower', async () => (await extent(page)) < wider - 1);
    await page.keyboard.press('0');
    await until('all is in sight', async () => Math.abs((await extent(page)) - whole) < 1);
    expect(await focusedEntry(page)).toBeDefined();
  });

  it('lets the reader skip to the content', async () => {
    const page = await open(path);
    await whenShown(page, 'picture');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});
