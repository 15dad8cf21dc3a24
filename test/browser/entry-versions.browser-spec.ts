import type { Page } from 'playwright-core';
import type { EntryView } from '#contracts/entry';
import { sendCommandTo } from '../product/index.ts';
import { expectAccessible, sideways, useBrowser, whenWhole } from './harness/index.ts';

const source = { title: 'An invented paper', url: 'https://zz.example/paper' };
const ref = 'zz-versions-2020';

describe('the versions of an entry', () => {
  const { open, product } = useBrowser();
  const awarded = (pence: string) => ({ amount: { pence, kind: 'awarded', basis: 'exact' } });
  /** The position that a correction came to; it restates the sum, as known on a day. */
  const correct = async (
    entryId: string,
    pence: string,
    knownOn: string,
    reason: string,
  ): Promise<string> => {
    const said = { source, confidence: 'high', knownOn, reason };
    const changes = { data: awarded(pence) };
    const request = { stream: `policy-${ref}`, entryId, schemaVersion: 1, changes, ...said };
    return (await sendCommandTo(product, 'policy-lead', 'correct-entry', request)).position;
  };
  let id = '';
  let last = '';

  beforeAll(async () => {
    const policy = { ref, kind: 'funding-round', title: 'A round with versions', issuer: 'A body', source };
    await sendCommandTo(product, 'policy-lead', 'register-policy', { ...policy, capabilities: ['epr'] });
    const said = { source, confidence: 'high', occurred: '2020-03-02', knownOn: '2020-03-02' };
    const award = { ref, trust: 'RVW', ...awarded('100000000'), ...said };
    const { events } = await sendCommandTo(product, 'policy-lead', 'award-funding', award);
    id = events[0]?.id ?? '';
    await correct(id, '200000000', '2022-01-01', 'The accounts have another sum.');
    // Learnt late: known from an earlier day than the correction before it.
    last = await correct(id, '300000000', '2021-01-01', 'An older letter has a third sum.');
    await at('');
  });

  const opened = async (query = '', look = {}): Promise<Page> => {
    const page = await open(`/entries/${id}?${query}`, look);
    await page.getByRole('heading', { name: 'Its versions' }).waitFor();
    await whenWhole(page);
    return page;
  };
  const at = async (clocks: string): Promise<EntryView | undefined> => {
    const answer = await fetch(`${product.address}/api/entries/${id}?after=${last}&${clocks}`);
    return answer.ok ? ((await answer.json()) as EntryView) : undefined;
  };
  const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

  it('are rectangles that say at each corner what the API says at these clocks', async () => {
    const page = await opened();
    const rectangles = page.locator('.version');
    expect(await rectangles.count()).toBe(6);
    const corners = await rectangles.evaluateAll((all) =>
      all.map((one) => [one.getAttribute('data-clocks') ?? '', one.textContent] as const),
    );
    for (const [clocks, words] of corners) {
      const sum = (await at(clocks))?.says.find(({ field }) => field === 'amount')?.text ?? 'none';
      expect([clocks, words]).toEqual([clocks, expect.stringContaining(sum)]);
    }
    const [first = ''] = corners.map(([clocks]) => clocks);
    const { knownAt = '', atPosition = '' } = Object.fromEntries(new URLSearchParams(first));
    expect(await at(`knownAt=${dayBefore(knownAt)}&atPosition=${atPosition}`)).toBeUndefined();
    expect(await at(`knownAt=${knownAt}&atPosition=${String(BigInt(atPosition) - 1n)}`)).toBeUndefined();
  });

  it('are gone through by keyboard, each with what was said in it, and why', async () => {
    const page = await opened();
    const told = page.locator('.versions__chosen');
    expect(await told.textContent()).toContain('Version 4, corrected twice');
    await page.locator('.version').first().focus();
    await told.getByText('Money: £1m awarded').waitFor();
    const late = page.getByRole('button', { name: /£3m awarded.*An older letter has a third sum/ });
    await late.first().focus();
    await told.getByText('An older letter has a third sum.').waitFor();
    await told.getByRole('link', { name: 'The entry as it was then' }).click();
    await page.locator('.other-clocks').getByText('as known on 1 January 2021').waitFor();
    await page
      .locator('.lede')
      .getByText(/£3m awarded/)
      .waitFor();
  });

  it.each(['list', 'table'] as const)('are told as a %s, too', async (view) => {
    const page = await opened(`view=${view}`);
    const told = page.locator(view === 'list' ? '.version-list' : '.versions__region table');
    for (const words of ['£1m awarded', '£2m awarded', '£3m awarded', 'The accounts have another sum.'])
      expect(await told.textContent()).toContain(words);
    expect(await told.locator(view === 'list' ? ':scope > li' : 'tbody tr').count()).toBe(
      view === 'list' ? 4 : 6,
    );
    await expectAccessible(page);
  });

  it('are those that one could know at the clocks of the page', async () => {
    const page = await opened('knownAt=2021-06-30');
    expect(await page.locator('.version').count()).toBe(3);
    const before = await open(`/entries/${id}?knownAt=2020-06-30`);
    await before.getByText('One: at the clocks of this page').waitFor();
  });

  it.each([1_280, 768, 320])('are accessible and fit at %i pixels', async (width) => {
    const page = await opened('', { width });
    await expectAccessible(page);
    expect(await sideways(page)).toBe(0);
    const least = await page
      .locator('.version')
      .evaluateAll((all) => Math.min(...all.flatMap((one) => [one.clientWidth, one.clientHeight])));
    expect(least).toBeGreaterThanOrEqual(24);
  });

  it('are told in full on paper', async () => {
    const page = await opened();
    await page.emulateMedia({ media: 'print' });
    await page.locator('.version-list').getByText('An older letter has a third sum.').first().waitFor();
    expect(await page.locator('.version').first().isVisible()).toBe(true);
  });
});
