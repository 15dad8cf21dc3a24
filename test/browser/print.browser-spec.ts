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
    .evaluateAll((all) =>
      all
        .flatMap((one) =>
          (one.getAttribute('data-holds') ?? one.getAttribute('data-entry-id') ?? '').split(' '),
        )
        .map((id) => ({ id })),
    );

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

/** A sheet of A4 on its side, within its margins. */
const sheet = { width: 1_046, height: 718 } as const;

describe('the picture on paper', () => {
  const { open } = useBrowser();
  const printed = async (path: string) => {
    const page = await open(path, sheet);
    await whenShown(page, 'picture');
    await page.emulateMedia({ media: 'print' });
    await page.locator('.printed-citation').waitFor();
    return page;
  };

  it.each(['/', '/?whole=all', '/?capability=all&from=1990'])(
    'is on one sheet, in letters that can be read, with citation and licence: %s',
    async (path) => {
      const page = await printed(path);
      const foot = await page.locator('.printed-citation').boundingBox();
      expect((foot?.y ?? Infinity) + (foot?.height ?? 0)).toBeLessThanOrEqual(sheet.height);
      const cited = (await page.locator('.printed-citation').textContent()) ?? '';
      expect(cited).toMatch(
        /as at .+, known on .+, position \d+\..*atPosition=\d+.*Open Government Licence/s,
      );
      const leastPx = await page
        .locator('.figure text:visible, .head :visible')
        .evaluateAll((all) => Math.min(...all.map((one) => parseFloat(getComputedStyle(one).fontSize))));
      expect(leastPx).toBeGreaterThanOrEqual(11);
    },
  );

  it('is followed by the list when it is really printed, though no media query has changed before', async () => {
    const page = await open('/', sheet);
    await whenShown(page, 'picture');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.entry-list').count()).toBe(1);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.entry-list').count()).toBe(0);
  });

  it.each(['/trusts/RVW', '/policies/tech-fund-1-2013'])('begins on the first sheet: %s', async (path) => {
    const page = await printed(path);
    const box = await page.locator('.picture').boundingBox();
    expect(box?.y ?? Infinity).toBeLessThan(sheet.height / 2);
    expect(await page.locator('.picture').evaluate((one) => getComputedStyle(one).breakInside)).toBe('auto');
  });
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
      // With a picture on it the sheet lies on its side.
      const wider = await page.evaluate((onItsSide) => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const leastPx = document.querySelector('.picture') === null ? 0 : onItsSide;
        return scrollWidth - Math.max(clientWidth, leastPx);
      }, sheet.width);
      expect([width, wider]).toEqual([width, 0]);
      await page.emulateMedia({ media: 'screen' });
    }
  });
});
