// cspell:ignore nhsx
import type { Page } from 'playwright-core';
import { useBrowser, whenWhole } from './harness/index.ts';

/** Somebody who has read nothing, at the home page: counts what they click. */
function newcomer(page: Page) {
  let clicks = 0;
  const click = async (name: string | RegExp, within = page.locator('body')): Promise<void> => {
    clicks += 1;
    await within.getByRole('link', { name }).first().click();
    await whenWhole(page);
  };
  return { click, clicks: () => clicks, text: async () => await page.locator('main').innerText() };
}

describe('a question of a newcomer, from the home page', () => {
  const { open } = useBrowser();
  const arrive = async () => {
    const page = await open('/');
    return { page, ...newcomer(page) };
  };

  it('what preceded the go-live of Guy’s and St Thomas’, and by how long: 2 clicks', async () => {
    const { page, click, clicks, text } = await arrive();
    await click('Trusts');
    await page.getByLabel(/name or code/i).fill('guy');
    await click(/^Guy's and St Thomas/);
    expect(await text()).toContain('Epic live (5 October 2023) came 15 months after EPR in all NHS trusts');
    expect(clicks()).toBe(2);
  });

  it('how the promise of records in every trust moved, and who moved it: 2 clicks', async () => {
    const { page, click, clicks } = await arrive();
    await click('Policies');
    await page.getByLabel('Title or body').fill('epr in all');
    await click('EPR in all NHS trusts');
    const promise = page.getByRole('region', { name: 'The promise, as it moved' });
    expect(await promise.innerText()).toMatch(
      /29 June 2022\s+Set by Department of Health and Social Care: .*due 31 March 2025.*20 July 2023\s+Moved and reworded by NHS England: .*due 31 March 2026, 12 months later; 95\s% by 31 March 2025/s,
    );
    expect(clicks()).toBe(2);
  });

  it('everything about NHSX, and what became of it: one search, 1 click', async () => {
    const { page, click, clicks, text } = await arrive();
    await page.getByRole('searchbox', { name: 'Search the record' }).fill('nhsx');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'What Good Looks Like framework', exact: true }).first().waitFor();
    expect(await text()).toMatch(/Policies \(\d+\).*Entries \(\d+\).*Sources \(\d+\)/s);
    await click(/^NHSX$/);
    expect(await text()).toMatch(/merged/i);
    expect(clicks()).toBe(1);
  });

  it('what each round announced, awarded, cut and paid: 2 clicks', async () => {
    const { page, click, clicks } = await arrive();
    await click('Policies');
    await click(/announced, awarded and paid/);
    const round = page.locator('tr', { hasText: 'Tech Fund 2' });
    expect(await round.innerText()).toMatch(/£250m.*£44m.*£43m/s);
    expect(clicks()).toBe(2);
  });

  it('who shares a supplier, and since when: 3 clicks', async () => {
    const { page, click, clicks } = await arrive();
    await click('Trusts');
    await click(/suppliers they have/);
    await click('Oracle Health', page.locator('main'));
    const trust = page.locator('li', { hasText: '(RNH)' }).first();
    expect(await trust.innerText()).toMatch(/, \S/);
    await page.getByText('bought by Oracle in 2022').first().waitFor();
    expect(clicks()).toBe(3);
  });

  it('what applies to an acute trust now: 3 clicks', async () => {
    const { page, click, clicks } = await arrive();
    await click('Trusts');
    await page.getByLabel(/name or code/i).fill('RJ1');
    await click(/^Guy's and St Thomas/);
    await click('What applies to it');
    await page.getByRole('heading', { name: 'Binds it' }).waitFor();
    await page.getByText('was due 31 March 2020').first().waitFor();
    expect(clicks()).toBe(3);
  });

  it('which trusts followed Frontline Digitisation: 2 clicks', async () => {
    const { page, click, clicks, text } = await arrive();
    await click('Policies');
    await page.getByLabel('Title or body').fill('frontline digitisation');
    await click('Frontline Digitisation programme');
    expect(await text()).toMatch(
      /Said to belong to it.*Guy's and St Thomas.*Epic live – 21 to 33 months later/s,
    );
    expect(clicks()).toBe(2);
  });

  it.each([
    ['target', 'met', 'EPR in 90% of NHS trusts'],
    ['strategy', 'in force', 'NHS Long Term Plan'],
  ])('which policies of the kind %s are %s: 1 click and two choices', async (kind, state, title) => {
    const { page, click, clicks } = await arrive();
    await click('Policies');
    await page.getByLabel('Kind').selectOption(kind);
    await page.getByLabel('State').selectOption(state);
    await page.getByRole('link', { name: title, exact: true }).waitFor();
    expect(clicks()).toBe(1);
  });

  it('what was in force on 1 January 2020: the same, at that day', async () => {
    const page = await open('/policies?asAt=2020-01-01&state=in+force');
    await page.getByRole('link', { name: 'NHS Long Term Plan', exact: true }).waitFor();
    expect(await page.getByRole('link', { name: /Information for Health/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'EPR in all NHS trusts', exact: true }).count()).toBe(0);
  });
});
