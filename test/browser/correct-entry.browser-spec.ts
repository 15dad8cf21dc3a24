import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { EntryView } from '#contracts/entry';
import type { PolicyView } from '#contracts/policy';
import { readWholeTimeline, sendCommandTo } from '../product/index.ts';
import {
  expectAccessible,
  fillIn,
  send,
  sideways,
  sourced,
  useBrowser,
  withTrust,
  writtenUpTo,
} from './harness/index.ts';

const source = { title: 'An invented paper', url: 'https://zz.example/paper' };
const amount = { pence: '250000000', kind: 'awarded', basis: 'exact' };
const wrong =
  (...fields: readonly string[]) =>
  async (page: Page) => {
    for (const field of fields) await page.getByLabel(field, { exact: true }).check();
  };
const expectFits = async (page: Page) => {
  await page.mouse.move(0, 0);
  await expectAccessible(page);
  expect(await sideways(page)).toBe(0);
};
const looked = (fill: (page: Page) => Promise<unknown>) => async (page: Page) => {
  await fill(page);
  await expectFits(page);
};
const because = (words: string) => (page: Page) => page.locator('#reason').fill(words);

describe('correcting an entry', () => {
  const { open, product } = useBrowser();
  const ref = 'zz-corrected-2020';
  const said = { source, confidence: 'high', occurred: '2020-03-02' };
  /** An award that says the wrong sum; the id of its entry. */
  const award = async (): Promise<string> => {
    const { events } = await sendCommandTo(product, 'policy-lead', 'award-funding', {
      ref,
      trust: 'RVW',
      amount,
      ...said,
    });
    return events[0]?.id ?? 'none';
  };
  const entry = async (id: string, page: Page): Promise<EntryView> => {
    const after = await writtenUpTo(page);
    return (await (await fetch(`${product.address}/api/entries/${id}?after=${after}`)).json()) as EntryView;
  };
  beforeAll(async () => {
    const policy = { ref, kind: 'funding-round', title: 'A corrected round', issuer: 'A body', source };
    await sendCommandTo(product, 'policy-lead', 'register-policy', { ...policy, capabilities: ['epr'] });
    await withTrust(product, 'ZZ3', 'THIRD INVENTED NHS TRUST');
  });

  it('shows before and after, asks why, and keeps the mistake in the past', async () => {
    const id = await award();
    const page = await open(`/entries/${id}`, { as: 'policy-lead' });
    await page.getByRole('link', { name: 'Correct this entry' }).click();
    await fillIn(page, {
      ...sourced,
      which: wrong('When it happened', 'Money'),
      'new-occurred': (at) => at.getByLabel('Day', { exact: true }).fill('12'),
      'new-amount': (at) => at.getByLabel('Sum', { exact: true }).fill('1500000'),
      reason: because('The letter names another sum.'),
    });
    const rows = page.locator('.changes tbody tr');
    expect(await rows.allInnerTexts()).toEqual([
      expect.stringMatching(/When it happened\s+2 March 2020\s+12 March 2020/),
      expect.stringMatching(/Money\s+£2\.5m awarded\s+£1\.5m awarded$/),
    ]);
    await expectAccessible(page);
    await send(page, 'Correct this entry');
    const { entry: now, schemaVersion } = await entry(id, page);
    expect([
      now.occurred.edtf,
      'amount' in now.data && now.data.amount,
      now.corrected,
      schemaVersion,
    ]).toEqual(['2020-03-12', { ...amount, pence: '150000000' }, true, expect.any(Number)]);

    await page.getByRole('link', { name: 'See the entry with its history' }).click();
    const corrected = page.locator('.history__step', { hasText: 'The letter names another sum.' });
    await corrected.getByText('2 March 2020', { exact: true }).waitFor();
    await page.goto(`${product.address}/entries/${id}?knownAt=2020-12-31`);
    await page.locator('.entry-facts').getByText('2 March 2020', { exact: true }).waitFor();
  });

  it('retracts an entry: its link says so, and why', async () => {
    const id = await award();
    const page = await open(`/entries/${id}`, { as: 'policy-lead', mayComplain: /status of 410/ });
    await page.getByRole('link', { name: 'Retract this entry' }).click();
    await fillIn(page, { ...sourced, reason: because('It went to another trust.') });
    await send(page, 'Retract this entry');
    await page.goto(`${product.address}/entries/${id}`);
    await page.getByRole('heading', { name: 'Retracted' }).waitFor();
    await page.locator('.nhsuk-warning-callout').getByText('It went to another trust.').waitFor();
    expect(await page.getByRole('link', { name: 'Correct this entry' }).count()).toBe(0);
    await expectAccessible(page);
  });

  it('refuses a correction of what somebody else has changed meanwhile', async () => {
    const id = await award();
    const page = await open(`/correct/${id}`, { as: 'policy-lead', mayComplain: /412/ });
    await fillIn(page, {
      ...sourced,
      which: wrong('Confidence'),
      'new-confidence': (at) => at.getByLabel('Low').check(),
      reason: because('Not confirmed.'),
    });
    await award();
    await page.getByRole('button', { name: 'Correct this entry' }).click();
    await page.locator('[data-code="version-changed"]').waitFor();
    expect((await entry(id, page)).entry.confidence).toBe('high');
  });

  it('is offered to those whose entry it is', async () => {
    const milestone = { kind: 'epr-go-live', title: 'Theirs', capability: 'epr', definition: 'not stated' };
    const { events } = await sendCommandTo(
      product,
      'trust-reporter.ZZ3',
      'reach-milestone',
      { trust: 'ZZ3', ...milestone, ...said },
      randomUUID(),
    );
    const id = events[0]?.id ?? 'none';
    const offered = async (page: Page) => {
      await page.getByRole('heading', { name: 'Who did what, and why' }).waitFor();
      await page.locator('.history__step').first().waitFor();
      return page.getByRole('link', { name: 'Correct this entry' }).count();
    };
    const nobody = await open(`/entries/${id}`);
    expect(await offered(nobody)).toBe(0);
    await nobody.getByText('Something wrong about our trust?').click();
    await nobody.getByRole('link', { name: 'Sign in to put it right' }).waitFor();
    expect(await offered(await open(`/entries/${id}`, { as: 'policy-lead' }))).toBe(0);
    expect(await offered(await open(`/entries/${id}`, { as: { reporterFor: 'ZZ3' } }))).toBe(1);

    const other = { as: { reporterFor: 'RVW' } } as const;
    expect(await offered(await open(`/entries/${id}`, other))).toBe(0);
    const page = await open(`/correct/${id}`, other);
    await page.getByRole('heading', { name: 'This entry is not yours to change' }).waitFor();
  });

  it('is offered for a trust that legally went into one’s own', async () => {
    const { entries } = await readWholeTimeline(product, 'trust=RNH&eventType=MilestoneReached');
    const page = await open(`/entries/${entries[0]?.id ?? 'none'}`, { as: { reporterFor: 'R1H' } });
    await page.getByRole('link', { name: 'Correct this entry' }).click();
    await page.getByRole('link', { name: 'Start' }).waitFor();
    expect(await page.getByText('is not yours').count()).toBe(0);
  });

  it.each([1_280, 320])('is accessible and fits at %i pixels, on every page', async (width) => {
    const id = await award();
    const page = await open(`/correct/${id}`, { as: 'policy-lead', width });
    await page.getByRole('link', { name: 'Start' }).waitFor();
    await expectFits(page);
    await fillIn(page, {
      ...sourced,
      which: looked(wrong('When it happened', 'Source', 'Confidence', 'Money', 'Detail', 'Goal')),
      'new-occurred': expectFits,
      'new-source': expectFits,
      'new-confidence': expectFits,
      'new-amount': expectFits,
      'new-note': looked((at) => at.locator('#newNote').fill('A detail')),
      'new-goal': looked((at) => at.locator('#newGoal').fill('A goal')),
      reason: looked(because('To see it.')),
    });
    await expectFits(page);
  });

  it.each([1_280, 320])('corrects what a policy is, at %i pixels', async (width) => {
    const policy = {
      ref: `zz-named-${width}`,
      kind: 'strategy',
      title: 'A misnamed strategy',
      issuer: 'A body',
    };
    const { position } = await sendCommandTo(product, 'policy-lead', 'register-policy', {
      ...policy,
      capabilities: ['epr'],
      source,
    });
    const view = async (after: string): Promise<PolicyView> =>
      (await (
        await fetch(`${product.address}/api/policies/${policy.ref}?after=${after}`)
      ).json()) as PolicyView;
    const { registration } = await view(position);
    const page = await open(`/policies/${policy.ref}`, { as: 'policy-lead', width });
    await page.getByRole('link', { name: 'Correct what this policy is' }).click();
    await page.getByRole('link', { name: 'Start' }).waitFor();
    await expectFits(page);
    await fillIn(page, {
      ...sourced,
      which: looked(wrong('What it is called', 'About')),
      'new-title': looked((at) => at.locator('#newTitle').fill('A strategy by its name')),
      'new-capabilities': looked((at) => at.getByLabel('Cyber security', { exact: true }).check()),
      reason: looked(because('The letter has another title.')),
    });
    await expectFits(page);
    expect(await send(page, 'Correct this policy')).toBe(`${product.address}/policies/${policy.ref}`);
    await expectFits(page);
    await page.getByRole('link', { name: 'See the policy as it stands now' }).click();
    await page.getByRole('heading', { level: 1, name: 'A strategy by its name' }).waitFor();
    expect(await view(await writtenUpTo(page))).toMatchObject({
      policy: {
        title: 'A strategy by its name',
        capabilities: expect.arrayContaining(['epr', 'cyber-security']) as unknown,
      },
      registration,
      version: 2,
    });

    const reviewer = await open(`/policies/${policy.ref}`, { as: 'reviewer', width });
    await reviewer.getByRole('heading', { name: 'Its life' }).waitFor();
    expect(await reviewer.getByRole('link', { name: 'Correct what this policy is' }).count()).toBe(0);
    await reviewer.goto(`${product.address}/policies/${policy.ref}/correct`);
    await reviewer.getByRole('heading', { name: 'You cannot correct what a policy is' }).waitFor();
  });
});
