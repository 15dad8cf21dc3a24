import type { Page } from 'playwright-core';
import { sendCommandTo } from '../product/index.ts';
import { expectAccessible, sideways, useBrowser, whenWhole } from './harness/index.ts';

const lead = 'policy-lead';
const source = { title: 'An invented letter', url: 'https://zz.example/letter' };

describe('a page that is behind the record', () => {
  const { open, product } = useBrowser();
  const record = async (useCase: string, request: object): Promise<string> => {
    const { position } = await sendCommandTo(product, lead, useCase, { ...request, source });
    await fetch(`${product.address}/api/policies?after=${position}`);
    return position;
  };
  const happened = { occurred: '2019-01-07', confidence: 'high' };
  const registered = (ref: string) =>
    record('register-policy', {
      ...{
        ref,
        kind: 'programme',
        title: `An invented plan ${ref}`,
        issuer: 'A body',
        capabilities: ['epr'],
      },
    });
  /** As when the reader comes back from another tab. */
  const comeBack = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  const notice = (page: Page) => page.locator('.news');

  it.each([1_280, 320])('says so, and moves when it is told to, at %i pixels', async (width) => {
    const ref = `zz-news-${String(width)}`;
    await registered(ref);
    await record('announce-policy', { ref, ...happened });
    const page = await open(`/policies/${ref}?view=list`, { width });
    await whenWhole(page);
    const entries = page.locator('.record li');
    const shown = await page.locator('#main').innerText();
    const [before, height] = [await entries.count(), await page.evaluate(() => document.body.scrollHeight)];
    await record('launch-policy', { ref, ...happened });
    await comeBack(page);
    const said = page.getByRole('status').filter({ hasText: '1 new entry since this page was loaded' });
    await said.waitFor();
    expect((await page.locator('#main').innerText()).startsWith(shown.slice(0, 100))).toBe(true);
    expect([await entries.count(), await page.evaluate(() => document.body.scrollHeight)]).toEqual([
      before,
      height,
    ]);
    await expectAccessible(page);
    expect(await sideways(page)).toBe(0);
    await page.getByRole('button', { name: 'Show them' }).click();
    await page.locator('.record').getByText('launched').first().waitFor();
    await said.waitFor({ state: 'detached' });
    expect(await entries.count()).toBeGreaterThan(before);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('says nothing of other things, nor where it is of the past, and is still when it is told to be', async () => {
    const [ref, other] = ['zz-news-quiet', 'zz-news-other'];
    await registered(ref);
    const position = await registered(other);
    const page = await open(`/policies/${ref}`);
    await whenWhole(page);
    await record('announce-policy', { ref: other, ...happened });
    const asked = page.waitForResponse(/\/api\/news/);
    await comeBack(page);
    await asked;
    expect(await notice(page).innerText()).toBe('');
    const past = await open(`/policies/${ref}?atPosition=${position}`);
    await whenWhole(past);
    await record('announce-policy', { ref, ...happened });
    await Promise.all([page, past].map(comeBack));
    await page.getByText('1 new entry since this page was loaded').waitFor();
    expect(await notice(past).innerText()).toBe('');
    await page.getByRole('button', { name: 'Not now' }).click();
    expect(await notice(page).innerText()).toBe('');
  });
});
