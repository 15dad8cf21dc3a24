import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { MilestoneView } from '#contracts/milestone';
import { sendCommandTo } from '../product/index.ts';
import {
  expectAccessible,
  fillIn,
  send,
  showAs,
  sideways,
  sourced,
  useBrowser,
  whenShown,
  whenWhole,
  withTrust,
  writtenUpTo,
} from './harness/index.ts';

const ods = 'ZZ4';
const as = `trust-reporter.${ods}`;
const source = { title: 'An invented board paper', url: 'https://zz.example/board' };
const fact = { occurred: '2023-05', source, confidence: 'high' } as const;

describe('reviewing', () => {
  const { open, product } = useBrowser();
  const reached = async (title: string): Promise<string> => {
    const id = randomUUID();
    const said = { kind: 'epr-go-live', title, capability: 'epr', definition: 'not stated', ...fact };
    await sendCommandTo(product, as, 'reach-milestone', { trust: ods, ...said }, id);
    return id;
  };
  const claimed = async (milestone: string) =>
    sendCommandTo(product, as, 'claim-influence', {
      milestone,
      trust: ods,
      policy: 'ltp-2019',
      direction: 'hindered',
      mechanism: 'reporting-burden',
      statement: 'It took weeks of forms.',
      ...fact,
      occurred: '2024',
    });
  const milestone = async (id: string, page: Page): Promise<MilestoneView> => {
    const after = await writtenUpTo(page);
    return (await (
      await fetch(`${product.address}/api/milestones/${id}?after=${after}`)
    ).json()) as MilestoneView;
  };
  beforeAll(() => withTrust(product, ods, 'FOURTH INVENTED NHS TRUST'));

  it('is for reviewers alone', async () => {
    const page = await open('/review', { as: 'policy-lead' });
    await page.getByRole('heading', { name: 'You cannot review the record' }).waitFor();
    await expectAccessible(page);
    expect(await page.getByRole('link', { name: 'Review', exact: true }).count()).toBe(0);
  });

  it('disputes a milestone from the list, with a reason that everybody sees, then verifies it', async () => {
    const id = await reached('Disputed, then verified');
    const page = await open('/review', { as: 'reviewer' });
    await page.getByRole('link', { name: 'Disputed, then verified' }).click();
    await page.waitForURL(/review\/milestones/);
    await page.locator('.review-state').getByText('Not reviewed yet').waitFor();
    await page.getByRole('link', { name: 'Dispute', exact: true }).click();
    await fillIn(page, {
      ...sourced,
      reason: (at) => at.getByLabel('Why do you dispute it?').fill('The paper speaks of a pilot.'),
    });
    await send(page, 'Dispute this milestone');
    expect((await milestone(id, page)).milestone.review).toBe('disputed');

    await page.goto(`${product.address}/review?list=disputed`);
    await page.getByRole('link', { name: 'Disputed, then verified' }).click();
    await page.getByText('‘The paper speaks of a pilot.’').waitFor();
    await page.getByRole('link', { name: 'Verify', exact: true }).click();
    // The source that the milestone names is filled in already.
    await fillIn(page, { sure: (at) => at.getByLabel('High').check() });
    await send(page, 'Verify this milestone');
    await page.getByText('The trust sees it on its own page.', { exact: true }).waitFor();
    const { milestone: summary, entries } = await milestone(id, page);
    expect([summary.review, entries.map(({ eventType }) => eventType)]).toEqual([
      'verified',
      ['MilestoneReached', 'MilestoneDisputed', 'MilestoneVerified'],
    ]);
  });

  it('offers to verify what was reached and is not verified, and nothing else', async () => {
    const planned = randomUUID();
    const said = { trust: ods, kind: 'epr-go-live', title: 'Planned alone', capability: 'epr', ...fact };
    await sendCommandTo(product, as, 'plan-milestone', { ...said, due: '2030' }, planned);
    const verified = await reached('Verified already');
    const about = { trust: ods, milestone: verified, kind: 'epr-go-live', ...fact, occurred: '2024-02' };
    await sendCommandTo(product, 'reviewer', 'verify-milestone', about);
    for (const id of [planned, verified]) {
      const page = await open(`/review/milestones/${id}`, { as: 'reviewer' });
      await page.getByRole('link', { name: 'Dispute', exact: true }).waitFor();
      expect(await page.getByRole('link', { name: 'Verify', exact: true }).count()).toBe(0);
      await page.locator('.entry__title').first().getByRole('link').click();
      await page.getByRole('link', { name: 'Dispute this milestone' }).waitFor();
      await whenWhole(page);
      expect(await page.getByRole('link', { name: 'Verify this milestone' }).count()).toBe(0);
    }
    const page = await open(`/review/milestones/${await reached('Not looked at yet')}`, { as: 'reviewer' });
    await page.getByRole('link', { name: 'Verify', exact: true }).waitFor();
    await page.locator('.entry__title').first().getByRole('link').click();
    await page.getByRole('link', { name: 'Verify this milestone' }).waitFor();
  });

  it('does not offer a reviewer what takes a second, and says so at its address', async () => {
    const [id, said] = [randomUUID(), { kind: 'epr-go-live', capability: 'epr', definition: 'not stated' }];
    const { stream, events } = await sendCommandTo(
      product,
      as,
      'reach-milestone',
      { trust: ods, title: 'Corrected by the one who looks', ...said, ...fact },
      id,
    );
    const entry = events[0]?.id ?? '';
    const change = { changes: { confidence: 'medium' }, reason: 'The paper is a draft.', schemaVersion: 1 };
    const page = await open(`/review/milestones/${id}`, { as: 'reviewer' });
    await page.getByRole('link', { name: 'Verify', exact: true }).waitFor();
    const answer = await page.request.get(`${product.address}/api/session`);
    const { csrfToken } = (await answer.json()) as { csrfToken: string };
    const corrected = await page.request.post(`${product.address}/api/commands/correct-entry`, {
      headers: { 'x-csrf-token': csrfToken, 'idempotency-key': randomUUID(), origin: product.address },
      data: { stream, entryId: entry, ...change, source, confidence: 'high' },
    });
    expect(corrected.status()).toBe(201);
    await page.reload();
    await page.getByText('another reviewer verifies it').waitFor();
    expect(await page.getByRole('link', { name: 'Verify', exact: true }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Dispute', exact: true }).count()).toBe(1);
    await expectAccessible(page);
    await page.goto(`${product.address}/entries/${entry}`);
    await page.getByRole('link', { name: 'Dispute this milestone' }).waitFor();
    expect(await page.getByRole('link', { name: 'Verify this milestone' }).count()).toBe(0);
    await page.goto(`${product.address}/review/verify/${id}`);
    await page.getByText('It takes two people').waitFor();
    expect(
      await page
        .getByRole('button')
        .filter({ hasText: /continue|verify/i })
        .count(),
    ).toBe(0);
    await expectAccessible(page);
  });

  it('begins with what was reported here, and shows what was imported to who asks for it', async () => {
    await reached('Reported here');
    const page = await open('/review', { as: 'reviewer' });
    const items = page.locator('.trust-list > li');
    await items.first().getByText('Reported here').waitFor();
    const reported = await items.count();
    await page.getByRole('link', { name: 'Also what was imported with the record' }).click();
    await page.getByRole('link', { name: 'Only what was reported here' }).waitFor();
    await items.first().getByText('Reported here').waitFor();
    expect(await items.count()).toBeGreaterThan(reported);
    await expectAccessible(page);
  });

  it('refuses what was decided on what no longer stands', async () => {
    const id = await reached('Changed meanwhile');
    const page = await open(`/review/verify/${id}`, { as: 'reviewer', mayComplain: /412/ });
    await fillIn(page, { sure: (at) => at.getByLabel('High').check() });
    const reason = { trust: ods, milestone: id, kind: 'epr-go-live', reason: 'Given up.', ...fact };
    await sendCommandTo(product, as, 'withdraw-milestone', { ...reason, occurred: '2024-01' });
    await page.getByRole('button', { name: 'Verify this milestone' }).click();
    await page.locator('[data-code="version-changed"]').waitFor();
    await expectAccessible(page);
  });

  it('contests a claim, which stands on the page of the policy with both sides', async () => {
    const claim = await claimed(await reached('Hindered, they say'));
    const page = await open(`/entries/${claim.events[0]?.id ?? ''}`, { as: 'reviewer' });
    await page.getByRole('link', { name: 'Contest this claim' }).click();
    await fillIn(page, {
      ...sourced,
      reason: (at) => at.getByLabel('Why do you contest it?').fill('No form was asked for.'),
    });
    await send(page, 'Contest this claim');
    await page.getByText('The trust sees it among its claims, and can withdraw the claim.').waitFor();
    await page.goto(`${product.address}/review?list=contested`);
    await page.getByText('‘No form was asked for.’').waitFor();

    const reader = await open('/policies/ltp-2019');
    const against = reader.locator('.claims > div', { hasText: 'That it hindered' });
    await against.getByText('It took weeks of forms.').waitFor();
    await against.getByText('Contested by a reviewer').waitFor();
    await reader.getByText('Nothing is proved by it').waitFor();
    await expectAccessible(reader);
  });

  it('draws no marks for what is said about a milestone, and a line for a claim', async () => {
    const id = await reached('Verified and claimed');
    await claimed(id);
    const verified = { trust: ods, milestone: id, kind: 'epr-go-live', note: 'Seen.', ...fact };
    await sendCommandTo(product, 'reviewer', 'verify-milestone', { ...verified, occurred: '2024-02' });
    const { entries, claims } = await milestone(id, await open('/'));
    const page = await open(`/trusts/${ods}?view=picture`);
    await whenShown(page, 'picture');
    for (const { id: entry, eventType } of entries) {
      const marks = await page.locator(`.figure__surface [data-entry-id="${entry}"]`).count();
      expect([eventType, marks]).toEqual([eventType, eventType === 'MilestoneReached' ? 1 : 0]);
    }
    expect(await page.locator('.tie--claimed').count()).toBeGreaterThan(0);
    await page.getByText('claimed by the trust').waitFor();
    await page.locator(`.mark[data-entry-id="${entries[0]?.id ?? ''}"]`).focus();
    await page.keyboard.press('Enter');
    await page.locator('.details').getByRole('heading', { name: 'Said about it' }).waitFor();
    for (const view of ['list', 'table'] as const) {
      await showAs(page, view);
      const claim = page.locator(`[data-entry-id="${claims[0]?.entryId ?? ''}"]`);
      expect(await claim.textContent()).toContain('hindered, by reporting burden');
    }
  });

  it.each([1_280, 320])('is accessible and fits at %i pixels', async (width) => {
    const id = await reached(`Looked at in ${width} pixels`);
    const page = await open('/review', { as: 'reviewer', width });
    const lists = ['awaiting', 'disputed', 'contested', 'corrections'].map((list) => `/review?list=${list}`);
    for (const path of [
      ...lists,
      `/review/milestones/${id}`,
      `/review/verify/${id}`,
      `/review/dispute/${id}`,
    ]) {
      await page.goto(product.address + path);
      await page.locator('h1').waitFor();
      await page.waitForLoadState('networkidle');
      await expectAccessible(page);
      expect([path, await sideways(page)]).toEqual([path, 0]);
    }
  });
});
