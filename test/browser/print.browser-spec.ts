import type { Page } from 'playwright-core';
import {
  expectEntries,
  openDetails,
  showAs,
  useBrowser,
  views,
  whenShown,
  whenWhole,
} from './harness/index.ts';

/** Selector of controls that nobody can use on paper. Marks are no controls there, and stay. */
const controls = 'button, select, input, nav, summary, form, [role="search"]';

const visibleControls = (page: Page): Promise<readonly string[]> =>
  page
    .locator(controls)
    .filter({ visible: true })
    .evaluateAll((shown) => shown.map((one) => one.outerHTML.slice(0, 120)));

const entriesIn = (page: Page, place: string) =>
  page
    .locator(`${place} [data-entry-id]`)
    .evaluateAll((all) => all.map((one) => ({ id: one.getAttribute('data-entry-id') ?? '' })));

describe.each(['/', '/trusts/RVW', '/trusts/R0A', '/policies/tech-fund-1-2013'])('%s on paper', (path) => {
  const { open } = useBrowser();

  it('is the picture with its list, without controls', async () => {
    const page = await open(`${path}?view=list`);
    await whenShown(page, 'list');
    const listed = await entriesIn(page, '.entry-list');
    await showAs(page, 'picture');
    const entries = await entriesIn(page, '.figure__surface');
    await openDetails(page);
    await page.emulateMedia({ media: 'print' });
    await expectEntries(page, 'list', listed);
    await expectEntries(page, 'picture', entries);
    expect(await page.locator('.figure__surface').isVisible()).toBe(true);
    expect(await page.locator('.entry').first().isVisible()).toBe(true);
    expect(await page.locator('.bar__clocks').isVisible()).toBe(true);
    expect(await page.locator('.details').isVisible()).toBe(false);
    expect(await visibleControls(page)).toEqual([]);

    await page.emulateMedia({ media: 'screen' });
    await expectEntries(page, 'list', []);
  });

  it.each(views.filter((view) => view !== 'picture'))(
    'is the %s alone where that was shown',
    async (view) => {
      const page = await open(`${path}?view=${view}`);
      await whenShown(page, view);
      await page.emulateMedia({ media: 'print' });
      await expectEntries(page, 'picture', []);
      expect(await visibleControls(page)).toEqual([]);
    },
  );
});

describe('with tables', () => {
  const { open } = useBrowser();

  it.each([
    '/money',
    '/money?trust=R0A',
    '/trusts/RVW?view=table',
    '/policies/frontline-digitisation-2021',
    '/?view=table',
    '/data',
  ])('%s is no wider than the sheet', async (path) => {
    for (const width of [1280, 768, 320]) {
      const page = await open(path, { width });
      await whenWhole(page);
      await page.emulateMedia({ media: 'print' });
      const wider = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect([width, wider]).toEqual([width, 0]);
      await page.emulateMedia({ media: 'screen' });
    }
  });
});
