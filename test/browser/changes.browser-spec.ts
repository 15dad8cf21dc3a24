import type { ChangeList } from '#contracts/changes';
import type { Page } from 'playwright-core';
import { expectAccessible, useBrowser, whenWhole } from './harness/index.ts';

const shown = (page: Page) =>
  page
    .locator('.record:not(.record--stale) [data-change]')
    .evaluateAll((all) =>
      all
        .map((one) => `${one.getAttribute('data-change') ?? ''} ${one.getAttribute('data-entry-id') ?? ''}`)
        .sort(),
    );

describe('what changed between two replays', () => {
  const { open, product } = useBrowser();
  /** Of every page: other specs write entries too, and one page compares 500. */
  const told = async (query: string, following?: string): Promise<readonly string[]> => {
    const more = following === undefined ? '' : `&following=${following}`;
    const answer = await fetch(`${product.address}/api/changes?${query}${more}`);
    const { changes, next } = (await answer.json()) as ChangeList;
    const rest = next === undefined ? [] : await told(query, next);
    return [...changes.map(({ is, id }) => `${is} ${id}`), ...rest].sort();
  };

  it.each(['list', 'table'])('is on the page as the API has it, as a %s', async (view) => {
    const query = 'knownAt=2020-01-01&against.knownAt=2024-01-01';
    const page = await open(`/changes?${query}&view=${view}`);
    await page.locator('[data-change]').first().waitFor();
    expect(await shown(page)).toEqual(await told(query));
    await expectAccessible(page);
  });

  it('is asked for by the keyboard, swapped, and narrowed down to a trust', async () => {
    const page = await open('/changes?trust=RJ1');
    await whenWhole(page);
    await page.getByText('Both sides hold the same.').waitFor();
    const from = page.getByRole('group', { name: 'From' });
    await from.getByLabel('Known on').fill('2020-01-01');
    await page.keyboard.press('Enter');
    await page.waitForURL(/knownAt=2020-01-01/);
    await page.locator('[data-change="added"]').first().waitFor();
    expect(new URL(page.url()).search).toBe('?trust=RJ1&knownAt=2020-01-01');
    const added = await told('knownAt=2020-01-01&trust=RJ1');
    expect(await shown(page)).toEqual(added);
    expect(await page.locator('[data-change="added"]').first().innerText()).toMatch(/One could know it from/);

    await page.getByRole('button', { name: 'Swap' }).click();
    await page.waitForURL(/against\.knownAt=2020-01-01/);
    await page.locator('[data-change="gone"]').first().waitFor();
    expect(await shown(page)).toEqual(added.map((one) => one.replace('added', 'gone')));
    await page.getByRole('button', { name: 'Take away trust' }).click();
    await page.waitForURL((url) => !url.searchParams.has('trust'));
  });

  it('leads to each entry as the side has it that shows it', async () => {
    const page = await open('/changes?against.knownAt=2020-01-01&trust=RJ1');
    const gone = page.locator('[data-change="gone"]').first();
    const link = gone.getByRole('link').first();
    await link.waitFor();
    expect(await link.getAttribute('href')).toContain(`knownAt=${new Date().toISOString().slice(0, 4)}`);
  });
});
