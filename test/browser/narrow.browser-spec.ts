import type { Page } from 'playwright-core';
import { openDetails, useBrowser, views, whenShown, whenWhole } from './harness/index.ts';

const look = { width: 320 } as const;

/** Pixels by which the page as a whole can be scrolled sideways. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

describe('at 320 pixels', () => {
  const { open } = useBrowser();

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
    '/trusts',
    '/policies',
    '/promises',
    '/data',
    '/how-to-read',
    '/about',
    '/accessibility',
    '/nowhere',
  ])('nor does anything on %s', async (path) => {
    const page = await open(path, look);
    await whenWhole(page);
    expect(await sideways(page)).toBe(0);
  });

  it('the list is shown first, and the picture is a choice', async () => {
    const page = await open('/', look);
    await whenShown(page, 'list');
    expect(await page.locator('.mark').count()).toBe(0);
  });
});
