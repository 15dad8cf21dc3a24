import type { Page } from 'playwright-core';
import { until } from '#testing/waiting';
import { readWholeTimeline } from '../product/index.ts';
import { expectEntries, extent, openDetails, showAs, useBrowser, whenShown } from './harness/index.ts';

const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const usual = 'capability=epr,general,governance';

describe('the address of a page', () => {
  const { open, product } = useBrowser();

  it('holds filter, years and view: after a reload all is as it was', async () => {
    const page = await open('/');
    await whenShown(page, 'picture');
    await page.getByRole('combobox', { name: 'Region' }).selectOption('London');
    await page.getByRole('combobox', { name: 'Years' }).selectOption('2015');
    await showAs(page, 'list');
    expect(query(page)).toEqual({ region: 'London', from: '2015', view: 'list' });
    const { entries } = await readWholeTimeline(
      product,
      `${usual}&from=2015-01-01&region=London&national=keep`,
    );
    await expectEntries(page, 'list', entries);

    await page.reload();
    await whenShown(page, 'list');
    await expectEntries(page, 'list', entries);
    expect(await page.getByRole('combobox', { name: 'Region' }).inputValue()).toBe('London');
    expect(await page.getByRole('combobox', { name: 'Years' }).inputValue()).toBe('2015');
  });

  it('holds both of two choices made before the page is drawn again', async () => {
    const page = await open('/');
    await whenShown(page, 'picture');
    await page.evaluate(() => {
      for (const [id, value] of [
        ['filter-region', 'London'],
        ['filter-from', '2015'],
      ] as const) {
        const choice = document.querySelector<HTMLSelectElement>(`#${id}`);
        if (choice !== null) choice.value = value;
        choice?.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
    await page.waitForURL(/region=London/);
    expect(query(page)).toEqual({ region: 'London', from: '2015' });
  });

  it('holds a search for a trust, however fast it is typed', async () => {
    const page = await open('/trusts');
    const search = page.getByRole('searchbox', { name: 'Name or code' });
    await search.focus();
    await page.keyboard.type('manchester');
    await page.waitForURL(/q=manchester$/);
    expect(await search.inputValue()).toBe('manchester');
    await page.reload();
    await page.getByRole('link', { name: 'Manchester University NHS Foundation Trust' }).click();
    await whenShown(page, 'picture');
    expect(new URL(page.url()).pathname).toBe('/trusts/R0A');
  });

  it('goes back step by step with the button of the browser, and forward', async () => {
    const page = await open('/');
    await whenShown(page, 'picture');
    const [all, london] = await Promise.all([
      readWholeTimeline(product, `${usual}&from=2012-01-01`),
      readWholeTimeline(product, `${usual}&from=2012-01-01&region=London&national=keep`),
    ]);
    await page.getByRole('combobox', { name: 'Region' }).selectOption('London');
    await showAs(page, 'table');
    await page.goBack();
    await expectEntries(page, 'picture', london.entries);
    await page.goBack();
    await expectEntries(page, 'picture', all.entries);
    expect(query(page)).toEqual({});
    await page.goForward();
    await expectEntries(page, 'picture', london.entries);
    expect(query(page)).toEqual({ region: 'London' });
  });

  it.each([
    ['/', 'picture'],
    ['/trusts/RVW', 'picture'],
  ] as const)('holds the open entry and the zoom of %s', async (path, view) => {
    const page = await open(path);
    await whenShown(page, view);
    await openDetails(page);
    // With the details beside it, for the picture is narrower then.
    const before = await extent(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForURL(/[?&]zoom=/);
    const told = query(page);
    const title = await page.locator('.details').getByRole('heading').first().textContent();
    const zoomed = await extent(page);
    expect(zoomed / before).toBeCloseTo(1.6, 1);

    await page.reload();
    await whenShown(page, view);
    expect(await page.locator('.details').getByRole('heading').first().textContent()).toBe(title);
    expect(query(page)).toEqual(told);
    await until('it is zoomed', async () => (await extent(page)) > 1.3 * before);
    expect((await extent(page)) / zoomed).toBeCloseTo(1, 1);
  });

  it.each(['/', '/trusts/R0A'])('holds the three clocks of %s, which the page says', async (path) => {
    const page = await open(path);
    await whenShown(page, 'picture');
    await page.getByRole('button', { name: /^Change/ }).click();
    await page.getByLabel('As at').fill('2021-12-31');
    await page.getByLabel('Known on').fill('2020-06-30');
    await page.getByLabel('Position').fill('1600');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    const clocks = page.getByText(/^As at.*31 Dec 2021.*known on.*30 Jun 2020.*position.*1,600/s);
    await clocks.waitFor();
    expect(query(page)).toEqual({ asAt: '2021-12-31', knownAt: '2020-06-30', atPosition: '1600' });
    await page.reload();
    await clocks.waitFor();
    await whenShown(page, 'picture');

    await page.getByRole('button', { name: /^Change/ }).click();
    expect(await page.getByLabel('Known on').inputValue()).toBe('2020-06-30');
    await page.getByRole('link', { name: 'Back to today' }).click();
    await clocks.waitFor({ state: 'detached' });
    expect(query(page)).toEqual({});
  });

  it('leads from an entry to its trust, and back to the entry', async () => {
    const page = await open('/?view=list&region=London');
    await whenShown(page, 'list');
    const link = page
      .locator('.entry-list')
      .getByRole('link', { name: /NHS .*Trust$/ })
      .first();
    const name = (await link.textContent()) ?? '';
    await link.click();
    await whenShown(page, 'picture');
    expect(new URL(page.url()).pathname).toMatch(/^\/trusts\/\w{3,5}$/);
    expect(name).not.toBe('');
    await page.goBack();
    await whenShown(page, 'list');
    expect(query(page)).toEqual({ view: 'list', region: 'London' });
  });
});
