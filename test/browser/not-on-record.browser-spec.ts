import type { Page } from 'playwright-core';
import { expectAccessible, useBrowser, type Person } from './harness/index.ts';

const mayComplain = /Failed to load resource/;
const noEntry = '0191c5d2-0000-7000-8000-00000000abcd';

const main = (page: Page) => page.getByRole('main');
const link = (page: Page, name: string) => main(page).getByRole('link', { name });
const hrefOf = (page: Page, name: string) => link(page, name).getAttribute('href');

describe('a page of something that is not on record', () => {
  const { open } = useBrowser();

  async function opened(path: string, said: string, as?: Person): Promise<Page> {
    const page = await open(path, { mayComplain, ...(as && { as }) });
    await main(page).getByRole('status').filter({ hasText: said }).waitFor();
    const text = await main(page).innerText();
    expect(text).not.toContain('/api/');
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(0);
    await expectAccessible(page);
    return page;
  }

  it.each([
    ['/policies/paper-free-by-2018', 'No policy ‘paper-free-by-2018’', 'All policies', '/policies'],
    ['/policies/Not%20a%20ref', 'No policy ‘Not a ref’', 'All policies', '/policies'],
    ['/trusts/ZZZ', 'No trust ‘ZZZ’', 'All trusts', '/trusts'],
    ['/trusts/no-code', 'No trust ‘no-code’', 'All trusts', '/trusts'],
    ['/trusts/ZZZ/applies', 'No trust ‘ZZZ’', 'All trusts', '/trusts'],
    ['/money?trust=ZZZ', 'No trust ‘ZZZ’', 'All trusts', '/trusts'],
    [`/entries/${noEntry}`, `No entry ‘${noEntry}’`, 'The national timeline', '/'],
    ['/entries/x', 'No entry ‘x’', 'The national timeline', '/'],
    ['/suppliers/Zz%20Systems', 'No supplier ‘Zz Systems’', 'All suppliers', '/suppliers'],
  ])('says so in plain words, and leads to all that are: %s', async (path, said, list, address) => {
    const page = await opened(path, `${said} is on record`);
    expect(await hrefOf(page, list)).toBe(address);
  });

  it('leads to a search for the words of the reference, where it has any', async () => {
    const page = await opened('/policies/ltp-2019-digital', 'No policy');
    await link(page, 'Search for ‘ltp 2019 digital’').click();
    await page.waitForURL(/\/search\?q=ltp\+2019\+digital/);
    const other = await opened('/suppliers/Cerner%2FMillennium', 'No supplier');
    expect(await hrefOf(other, 'Search for ‘Cerner Millennium’')).toBe('/search?q=Cerner+Millennium');
    const entry = await opened(`/entries/${noEntry}`, 'No entry');
    expect(
      await main(entry)
        .getByRole('link', { name: /^Search/ })
        .count(),
    ).toBe(0);
  });

  it('keeps the clocks, and leads from a position of the log to now', async () => {
    const page = await opened('/policies/ltp-2019?atPosition=0', 'at position 0 of the log');
    expect(await hrefOf(page, 'All policies')).toBe('/policies?atPosition=0');
    expect(await hrefOf(page, 'Search for ‘ltp 2019’')).toBe('/search?q=ltp+2019&atPosition=0');
    await link(page, 'Look at the record as it is now').click();
    await page.getByRole('heading', { level: 1, name: /Long Term Plan/ }).waitFor();
  });

  it('says so to those who would write about it, too', async () => {
    await opened('/log/policies/zz-nothing', 'No policy ‘zz-nothing’', 'policy-lead');
    await opened(`/correct/${noEntry}`, `No entry ‘${noEntry}’`, 'policy-lead');
    const page = await opened(`/review/milestones/${noEntry}`, `No milestone ‘${noEntry}’`, 'reviewer');
    expect(await hrefOf(page, 'All trusts')).toBe('/trusts');
  });
});
