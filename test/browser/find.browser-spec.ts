import type { Page } from 'playwright-core';
import { until } from '#testing/waiting';
import {
  expectAccessible,
  focusedEntry,
  isFocusInSight,
  showAs,
  useBrowser,
  whenShown,
} from './harness/index.ts';

const chosen = (page: Page) => new URL(page.url()).searchParams.get('find');
const field = (page: Page) => page.getByLabel('Find', { exact: true });
const count = (page: Page) => page.locator('.find__count').innerText();
const lit = (page: Page, place = '.figure__surface') =>
  page
    .locator(`${place} .mark--found`)
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-entry-id') ?? ''));
const opacityOf = (page: Page, place: string) =>
  page
    .locator(place)
    .first()
    .evaluate((one) => Number(getComputedStyle(one).opacity));

describe('words that are looked for on the national page', () => {
  const { open } = useBrowser();

  it('light up marks, more than by their colour, and are counted and kept in the address', async () => {
    const page = await open('/');
    await whenShown(page, 'picture');
    const marks = await page.locator('.figure__surface .mark').count();
    expect(await lit(page)).toEqual([]);
    await field(page).pressSequentially('frontline');
    await page.waitForURL(/[?&]find=frontline/);
    const found = await lit(page);
    expect(found.length).toBeGreaterThan(1);
    expect(await page.locator('.figure__surface .mark--passed').count()).toBe(marks - found.length);
    expect(await page.locator('.figure__surface .mark__halo').count()).toBe(found.length);
    expect(await opacityOf(page, '.figure__surface .mark--passed')).toBeLessThan(0.5);
    expect(await count(page)).toMatch(/^\d+ of \d+(, \d+ drawn)?$/);
    await expectAccessible(page);
    await page.reload();
    await whenShown(page, 'picture');
    expect(await lit(page)).toEqual(found);
  });

  it('are gone through from mark to mark, which come into sight, and are let go by Escape', async () => {
    const page = await open('/?find=frontline&zoom=2012-01-01..2013-12-31');
    await whenShown(page, 'picture');
    const found = new Set(await lit(page));
    await field(page).press('Enter');
    const reached: (string | undefined)[] = [];
    // In order of time: a number is come to once for each stretch of those that it stands for.
    while (new Set(reached).size < found.size && reached.length < 2 * found.size) {
      reached.push(await focusedEntry(page));
      await until('the mark is in sight', () => isFocusInSight(page));
      await page.keyboard.press('n');
    }
    expect(new Set(reached)).toEqual(found);
    const here = await focusedEntry(page);
    await page.keyboard.press('p');
    expect(await focusedEntry(page)).toBe(reached.at(-1));
    await page.getByRole('button', { name: 'Next found' }).click();
    expect(await focusedEntry(page)).toBe(here);
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.searchParams.has('find'));
    expect([await lit(page), await count(page)]).toEqual([[], '']);
  });

  it('are cleared in their field, and may be found nowhere', async () => {
    const page = await open('/');
    await whenShown(page, 'picture');
    await field(page).pressSequentially('nowhere to be found');
    await until('it is counted', async () => /^0 of \d+$/.test(await count(page)));
    expect(await page.getByRole('button', { name: 'Next found' }).isDisabled()).toBe(true);
    await field(page).press('Escape');
    await page.waitForURL((url) => !url.searchParams.has('find'));
    expect([await field(page).inputValue(), chosen(page)]).toEqual(['', null]);
    expect(await page.locator('.mark--passed').count()).toBe(0);
  });

  it.each(['list', 'table'] as const)('are marked in the %s', async (view) => {
    const page = await open(`/?find=cerner&view=${view}`);
    await whenShown(page, view);
    const words = await page.locator('.record mark').allTextContents();
    expect(words.length).toBeGreaterThan(1);
    expect(new Set(words.map((word) => word.toLowerCase()))).toEqual(new Set(['cerner']));
    await page.getByRole('button', { name: 'Next found' }).click();
    expect(
      await page.evaluate(
        () => document.activeElement?.closest('[data-entry-id]')?.querySelector('mark') !== null,
      ),
    ).toBe(true);
    await expectAccessible(page);
    await showAs(page, 'picture');
    expect((await lit(page)).length).toBeGreaterThan(0);
  });

  it('light up marks of the upright picture', async () => {
    const page = await open('/?find=frontline', { width: 320 });
    await whenShown(page, 'picture');
    const found = await lit(page, '.upright__marks');
    expect(found.length).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Next found' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(
      /: \d+ (?:entry|entries), [1-9]\d* found/,
    );
    await expectAccessible(page);
  });

  it('are told apart in forced colours', async () => {
    const page = await open('/?find=frontline');
    await page.emulateMedia({ forcedColors: 'active' });
    await whenShown(page, 'picture');
    expect(await page.locator('.mark--found .mark__halo').first().isVisible()).toBe(true);
    expect(await opacityOf(page, '.figure__surface .mark--passed')).toBeLessThan(0.5);
  });
});
