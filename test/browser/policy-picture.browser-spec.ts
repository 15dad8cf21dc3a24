import type { Page } from 'playwright-core';
import type { PolicyView } from '#contracts/policy';
import { sendCommandTo } from '../product/index.ts';
import {
  expectAccessible,
  focusedEntry,
  showAs,
  sideways,
  useBrowser,
  whenShown,
  whenWhole,
} from './harness/index.ts';

const programme = 'frontline-digitisation-2021';
/** A round that awarded money to many trusts on one day. */
const round = 'tech-fund-1-2013';

const idsOn = (page: Page) =>
  page
    .locator('.figure__surface [data-entry-id]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-entry-id') ?? ''));

/** Names of the trusts, whole, in the order in which they stand. */
const namesIn = (page: Page, place: string) =>
  page.locator(place).evaluateAll((links) => links.map((link) => link.textContent));

/** Awards of the answer by type and date: each is one step of the policy's life. */
const awardDays = ({ entries }: PolicyView) => [
  ...Map.groupBy(
    entries.filter(({ trust }) => trust !== undefined),
    ({ eventType, occurred }) => `${eventType} ${occurred.edtf}`,
  ).values(),
];

describe('the picture of a policy', () => {
  const { open, product } = useBrowser();
  const ask = async (ref: string, query = ''): Promise<PolicyView> =>
    (await (await fetch(`${product.address}/api/policies/${ref}?${query}`)).json()) as PolicyView;

  it.each([
    [programme, ''],
    [programme, 'asAt=2023-12-31'],
    [round, ''],
    [round, 'knownAt=2014-06-30'],
  ])(
    'of %s has a row for each trust of the list, and a mark for each entry of the API: ?%s',
    async (ref, query) => {
      const view = await ask(ref, query);
      expect(view.trusts.length).toBeGreaterThan(5);
      const page = await open(`/policies/${ref}?${query}`);
      await whenShown(page, 'picture');
      const rows = await namesIn(page, '.follower-name a');
      expect(rows).toEqual(await namesIn(page, '.followers > li > a'));
      expect(rows).toHaveLength(new Set(view.trusts.map(({ ods }) => ods)).size);
      const own = view.entries.filter(({ trust }) => trust === undefined).map(({ id }) => id);
      const together = awardDays(view).map(([first]) => `with-${first?.id ?? ''}`);
      expect((await idsOn(page)).toSorted()).toEqual(
        [...own, ...together, ...view.trusts.map(({ entryId }) => entryId)].sort(),
      );
    },
  );

  it('has the awards of one day as one mark, which opens to each of them at its trust', async () => {
    const view = await ask(round);
    const [awards = []] = awardDays(view).toSorted((a, b) => b.length - a.length);
    const trusts = new Set(awards.map(({ trust }) => trust?.ods)).size;
    expect(trusts).toBeGreaterThan(5);
    const page = await open(`/policies/${round}`);
    await whenShown(page, 'picture');
    await page.getByRole('button', { name: `awarded: ${trusts} trusts` }).click();
    const card = page.locator('.details');
    await card.getByRole('heading', { name: `awarded: ${trusts} trusts` }).waitFor();
    expect(await card.getByRole('listitem').count()).toBe(awards.length);
    expect(await card.textContent()).not.toMatch(/total|in all/i);
    await expectAccessible(page);
    await card
      .getByRole('button', { name: awards[0]?.trust?.name ?? '' })
      .first()
      .click();
    await page.getByRole('link', { name: 'Permanent link and history' }).waitFor();
    expect(new URL(page.url()).searchParams.get('focus')).toBe(awards[0]?.id);
    await page.keyboard.press('Escape');

    await showAs(page, 'list');
    const line = page.locator('summary', { hasText: `Awarded: ${trusts} trusts` });
    expect(await line.count()).toBe(1);
    expect(await page.locator(`[data-entry-id="${awards[0]?.id ?? ''}"]`).isVisible()).toBe(false);
    await line.click();
    expect(await page.locator(`[data-entry-id="${awards[0]?.id ?? ''}"]`).isVisible()).toBe(true);
  });

  it('leads to each trust by its whole name, at the same clocks', async () => {
    const page = await open(`/policies/${round}?asAt=2020-01-01`);
    await whenShown(page, 'picture');
    await page
      .getByRole('list')
      .getByRole('link', { name: 'North Tees and Hartlepool NHS Foundation Trust' })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /^North Tees/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('asAt')).toBe('2020-01-01');
  });

  it('says in the row of whom nothing came as far as is known, and in the first sentence how many went live', async () => {
    const page = await open(`/policies/${round}`);
    await whenShown(page, 'picture');
    const cumbria = page.locator('.follower-name', { hasText: 'Cumbria Partnership' });
    expect(await cumbria.textContent()).toContain('no milestone reached since on record');
    const tees = page.locator('.follower-name', { hasText: 'North Tees' });
    expect(await tees.textContent()).not.toContain('no milestone');
    const lede = (await page.locator('.lede').textContent()) ?? '';
    expect(lede).toMatch(
      /^£260m announced, May 2013; ended 31 March 2015\. \d+ trusts followed on record: \d+ by money/,
    );
    expect(lede).toMatch(
      /went live since, the first \(July 2015\) 18 to 19 months after its award\. Order, not cause\./,
    );
  });

  it('is gone through from its life down to the trusts, and tells how long after', async () => {
    const page = await open(`/policies/${programme}`);
    await whenShown(page, 'picture');
    await page.locator('.mark[tabindex="0"]').focus();
    const reached = new Set([await focusedEntry(page)]);
    for (const key of ['End', 'ArrowDown', 'ArrowDown', 'ArrowDown']) {
      await page.keyboard.press(key);
      reached.add(await focusedEntry(page));
    }
    expect(reached.size).toBe(5);
    await page.keyboard.press('Enter');
    await page.locator('.details').getByRole('link', { name: 'Permanent link and history' }).waitFor();
    await expectAccessible(page);
  });

  it('of one that no trust followed is its life, and says so', async () => {
    const ref = 'zz-unfollowed-2020';
    const source = { title: 'An invented letter', url: 'https://zz.example/letter' };
    const policy = { ref, kind: 'strategy', title: 'An invented strategy', issuer: 'A body', source };
    await sendCommandTo(product, 'policy-lead', 'register-policy', { ...policy, capabilities: ['epr'] });
    const fact = { ref, occurred: '2020-03', confidence: 'high', source };
    const { position } = await sendCommandTo(product, 'policy-lead', 'publish-policy', fact);
    await ask(ref, `after=${position}`);
    const page = await open(`/policies/${ref}`);
    await whenShown(page, 'picture');
    expect(await idsOn(page)).toHaveLength(1);
    await page.getByText('No trust is tied to it on record').waitFor();
    expect(await page.locator('.follower-name').count()).toBe(0);
  });

  it.each([programme, round].flatMap((ref) => [1_280, 768, 320].map((width) => [ref, width] as const)))(
    'of %s is accessible and fits at %i pixels',
    async (ref, width) => {
      const page = await open(`/policies/${ref}?view=picture`, { width });
      await whenWhole(page);
      await whenShown(page, 'picture');
      await expectAccessible(page);
      expect(await sideways(page)).toBe(0);
      const boxes = await page
        .locator('.follower-name')
        .evaluateAll((names) => names.map((name) => name.getBoundingClientRect().toJSON() as DOMRect));
      const over = boxes.filter(({ top }, at) => at > 0 && top < (boxes[at - 1]?.bottom ?? 0) - 1);
      expect(over).toEqual([]);
      expect(boxes.every(({ height }) => height >= 24)).toBe(true);
    },
  );

  it('is a list where the screen is narrow, until one asks for the picture', async () => {
    const page = await open(`/policies/${programme}`, { width: 320 });
    await whenShown(page, 'list');
    expect(await page.locator('.figure').count()).toBe(0);
  });
});
