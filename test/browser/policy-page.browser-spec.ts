import type { PolicyList, PolicyView } from '#contracts/policy';
import { sendCommandTo } from '../product/index.ts';
import { expectAccessible, expectEntries, showAs, sideways, useBrowser, whenWhole } from './harness/index.ts';

const ref = 'tech-fund-1-2013';

describe('the page of a policy', () => {
  const { open, product } = useBrowser();
  const ask = async <Answer>(path: string): Promise<Answer> =>
    (await (await fetch(product.address + path)).json()) as Answer;

  it('has its life, as a list and as a table', async () => {
    const { entries } = await ask<PolicyView>(`/api/policies/${ref}`);
    expect(entries.length).toBeGreaterThan(5);
    const page = await open(`/policies/${ref}`);
    for (const view of ['list', 'table'] as const) {
      await showAs(page, view);
      await expectEntries(page, view, entries);
    }
  });

  it('is replayed as any page is', async () => {
    const query = 'asAt=2013-07-31';
    const { entries } = await ask<PolicyView>(`/api/policies/${ref}?${query}`);
    const page = await open(`/policies/${ref}?${query}&view=list`);
    await expectEntries(page, 'list', entries);
    await page.getByText('31 Jul 2013').waitFor();
  });

  it('keeps money announced apart from money awarded, and adds nothing', async () => {
    const page = await open(`/policies/${ref}`);
    const figures = (heading: string) =>
      page.locator('.money table', { hasText: heading }).locator('.money__figure').allTextContents();
    await page.getByRole('heading', { name: 'Money' }).waitFor();
    expect(await figures('Announced')).toEqual(['£260m', '£260m']);
    // As it was named for all, to each trust, and for all again: in order of time.
    const toTrusts = ['£7m', '£500,200', '£4.2m', '£625,000', '£5.6m', '£950,000', '£409,000'];
    expect(await figures('Awarded')).toEqual(['£114m', ...toTrusts, '£195m']);
    expect(await page.locator('.money').textContent()).not.toMatch(/total|£520m|£634m/i);
  });

  it('names the trust that money went to', async () => {
    const round = 'zz-awarded-2020';
    const source = { title: 'An invented letter', url: 'https://zz.example/letter' };
    const policy = {
      ref: round,
      kind: 'funding-round',
      title: 'An invented round',
      issuer: 'A body',
      source,
    };
    await sendCommandTo(product, 'policy-lead', 'register-policy', { ...policy, capabilities: ['epr'] });
    const amount = { pence: '250000000', kind: 'awarded', basis: 'ceiling' };
    const award = { ref: round, trust: 'RVW', amount, occurred: '2020-03', confidence: 'high', source };
    await sendCommandTo(product, 'policy-lead', 'award-funding', award);
    for (const width of [1_280, 320]) {
      const page = await open(`/policies/${round}`, { width });
      const row = page.locator('.money tbody tr');
      expect(await row.innerText()).toMatch(/£2\.5m\s+North Tees.*, at most/);
      await row.getByRole('link', { name: /^North Tees/ }).waitFor();
      await expectAccessible(page);
      expect(await sideways(page)).toBe(0);
    }
  });

  it('says which trusts followed, by tie and name, and how long after, in words', async () => {
    const page = await open(`/policies/${ref}`);
    const trusts = page.locator('.followers > li');
    await trusts.first().waitFor();
    const groups = await page
      .locator('.followers')
      .evaluateAll((lists) =>
        lists.map((list) => [...list.children].map((one) => one.querySelector('a')?.textContent ?? '')),
      );
    expect(groups.length).toBeGreaterThan(1);
    expect(groups).toEqual(groups.map((names) => names.toSorted((a, b) => a.localeCompare(b, 'en-GB'))));
    const tees = trusts.filter({ hasText: 'RVW' });
    expect(await tees.textContent()).toContain('TrakCare phase one live – 21 to 22 months later');
    await page.getByText('It shows order, not cause').waitFor();
  });

  it('leads to what it relates to, and to its entries', async () => {
    const page = await open(`/policies/${ref}`);
    await page
      .locator('.relations')
      .getByRole('link', { name: /Tech Fund 2/ })
      .click();
    await page.getByRole('heading', { level: 1, name: /Tech Fund 2/ }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await showAs(page, 'list');
    await page.locator('.entry__title').getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Who did what, and why' }).waitFor();
  });

  it('says that a policy is not on record', async () => {
    const page = await open('/policies/no-such-policy', { mayComplain: /404/ });
    await page.getByText('No policy ‘no-such-policy’ is on record').waitFor();
    await expectAccessible(page);
  });

  it('is found among all policies, by words, kind and life', async () => {
    const { policies } = await ask<PolicyList>('/api/policies');
    const page = await open('/policies');
    await page.getByText(`${policies.length} of ${policies.length} policies`).waitFor();
    await page.getByLabel('Title or body').fill('tech fund');
    await page.getByLabel('Kind').selectOption('funding-round');
    await page.getByRole('link', { name: /Tech Fund 1/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('tech fund');
    await page.getByLabel('Title or body').fill('no such words');
    await page.getByText('No policy fits.').waitFor();
    await page.goBack();
  });

  it.each(
    [1_280, 320].flatMap((width) => ['/policies', `/policies/${ref}`].map((path) => [path, width] as const)),
  )('%s is accessible and fits at %i pixels', async (path, width) => {
    const page = await open(path, { width });
    await whenWhole(page);
    await expectAccessible(page);
    expect(await sideways(page)).toBe(0);
  });

  it('is printed without what nobody can use on paper', async () => {
    const page = await open(`/policies/${ref}`, { as: 'policy-lead' });
    await page.getByRole('link', { name: 'Log what happened' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.money').isVisible()).toBe(true);
    expect(await page.locator('button, .entry-actions').filter({ visible: true }).count()).toBe(0);
  });
});
