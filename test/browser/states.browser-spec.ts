import type { Page, Route } from 'playwright-core';
import { readWholeTimeline } from '../product/index.ts';
import { expectAccessible, useBrowser, whenShown } from './harness/index.ts';

const mayComplain = /Failed to load resource/;
const failing = (status: number) => (route: Route) =>
  route.fulfill({
    status,
    contentType: 'application/problem+json',
    json: { type: 'about:blank', title: 'Invented', status, detail: 'The database is being moved.' },
  });
const alert = (page: Page) => page.getByRole('alert');

describe('a page', () => {
  const { open, product } = useBrowser();

  it.each([
    ['/', '/api/timeline', 'Loading the record'],
    ['/trusts/RVW', '/api/trusts/RVW', 'Loading this trust'],
  ])('says that it waits for the answer: %s', async (path, api, words) => {
    const held = Promise.withResolvers<undefined>();
    const before = (page: Page) =>
      page.route(`**${api}*`, async (route) => {
        await held.promise;
        await route.continue();
      });
    const page = await open(path, { before });
    const waiting = page.getByRole('status').filter({ hasText: words });
    await waiting.waitFor();
    held.resolve(undefined);
    await whenShown(page, 'picture');
    expect(await waiting.count()).toBe(0);
  });

  it.each([
    ['/', '/api/timeline'],
    ['/trusts/RVW', '/api/trusts/RVW'],
  ])('says that the API fails and tries again when asked to: %s', async (path, api) => {
    const before = (page: Page) => page.route(`**${api}*`, failing(503));
    const page = await open(path, { before, mayComplain });
    await alert(page).waitFor();
    expect(await alert(page).textContent()).toContain('The database is being moved.');
    expect(await page.locator('.record').count()).toBe(0);
    await expectAccessible(page);
    await page.unroute(`**${api}*`);
    await alert(page).getByRole('button', { name: 'Try again' }).click();
    await whenShown(page, 'picture');
    expect(await alert(page).count()).toBe(0);
  });

  it('says that the API cannot be reached', async () => {
    const before = (page: Page) => page.route('**/api/**', (route) => route.abort('connectionrefused'));
    const page = await open('/', { before, mayComplain });
    await alert(page).waitFor();
    expect(await alert(page).textContent()).toContain('The server cannot be reached.');
  });

  it.each([
    ['a day that does not exist', '/?asAt=2017-02-30', /day/],
    ['a day that has not come', '/?knownAt=2999-01-01', /knownAt|known/],
    ['a position that was not reached', '/?atPosition=999999999', /position/i],
  ])('says what is wrong with %s', async (_what, path, words) => {
    const page = await open(path, { mayComplain });
    await alert(page).waitFor();
    expect(await alert(page).textContent()).toMatch(words);
    await expectAccessible(page);
  });

  it('says that nothing fits, and how to get more', async () => {
    const asked = 'capability=eprescribing&from=1998-01-01&to=1999-12-31';
    expect((await readWholeTimeline(product, asked)).entries).toEqual([]);
    const page = await open('/?capability=eprescribing&from=1998&to=1999');
    const empty = page.getByText('Nothing on record fits these choices.');
    await empty.waitFor();
    expect(await page.locator('[data-entry-id]').count()).toBe(0);
    await expectAccessible(page);
    await page.getByRole('combobox', { name: 'Capability' }).selectOption({ label: 'All' });
    await page.getByRole('combobox', { name: 'Years' }).selectOption('1990');
    await whenShown(page, 'picture');
    expect(await empty.count()).toBe(0);
  });
});
