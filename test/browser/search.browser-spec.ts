// cspell:ignore nhsx zzzqqq
import type { Page } from 'playwright-core';
import { expectAccessible, useBrowser, whenWhole } from './harness/index.ts';

const hits = (page: Page) =>
  page
    .locator('.results:not(.record--stale)')
    .getByRole('list', { name: 'Found, best first' })
    .getByRole('listitem');
const search = async (page: Page, words: string): Promise<void> => {
  await page.getByRole('searchbox', { name: 'Search the record' }).fill(words);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\?/);
  await whenWhole(page);
};

describe('search', () => {
  const { open } = useBrowser();

  it('goes from any page to what has the words, by the keyboard alone, and on from there', async () => {
    const page = await open('/trusts/RVW');
    await whenWhole(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('gstt');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?q=gstt$/);
    await hits(page).first().waitFor();
    expect(await page.locator('.results').getByRole('status').first().innerText()).toContain(
      "also searched for Guy's and St Thomas'",
    );
    await page
      .getByRole('link', { name: /^Guy's and St Thomas/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Guy's and St Thomas/ }).waitFor();
  });

  it('has everything about a body: policies that it issued, what happened to them, where it is said', async () => {
    const page = await open('/');
    await search(page, 'NHSX');
    await expectAccessible(page);
    const found = page.getByRole('navigation', { name: 'What was found' });
    expect(await found.innerText()).toMatch(
      /All \(\d+\)\s+Policies \(\d+\)\s+Entries \(\d+\)\s+Sources \(\d+\)/,
    );
    await page.getByRole('link', { name: 'What Good Looks Like framework', exact: true }).first().waitFor();
    await found.getByRole('link', { name: /^Entries/ }).click();
    await page.waitForURL(/type=entry/);
    await whenWhole(page);
    expect(await hits(page).first().innerText()).toContain('Entry · ');
    await page.getByLabel('Year').selectOption('2021');
    await page.waitForURL(/year=2021/);
    await whenWhole(page);
    for (const hit of await hits(page).allInnerTexts()) expect(hit).toContain('2021');
  });

  it('turns its pages, and keeps the clocks of the page that it was asked on', async () => {
    const page = await open('/policies?asAt=2020-01-01');
    await search(page, 'record');
    expect(page.url()).toContain('asAt=2020-01-01');
    const first = await hits(page).first().innerText();
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.waitForURL(/page=2/);
    await page
      .locator('.results:not(.record--stale)')
      .getByText(/^Page 2 of/)
      .waitFor();
    expect(await hits(page).first().innerText()).not.toBe(first);
    await page.goBack();
    await page.getByText(/^Page 1 of/).waitFor();
    await page.locator('h2, .bar').first().waitFor();
    expect(await page.locator('main').innerText()).toContain('1 Jan 2020');
  });

  it('says so where nothing has the words, and how to search where there are none', async () => {
    const page = await open('/search?q=zzzqqq');
    await page.getByText('Nothing found').waitFor();
    await expectAccessible(page);
    await search(page, '');
    await page.getByText('Words in quotes are searched for side by side').waitFor();
    await expectAccessible(page);
  });

  it.each([1_280, 768, 320])('fits a window of %i pixels', async (width) => {
    const page = await open('/search?q=electronic+patient+record', { width });
    await hits(page).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expectAccessible(page);
  });
});
