import type { PolicyView } from '#contracts/policy';
import type { HistoryView } from '#contracts/history';
import { expectAccessible, sideways, useBrowser, whenWhole } from './harness/index.ts';

describe('the page of an entry', () => {
  const { open, product } = useBrowser();
  const ask = async <Answer>(path: string): Promise<Answer> =>
    (await (await fetch(product.address + path)).json()) as Answer;
  const anEntry = async () => {
    const { entries } = await ask<PolicyView>('/api/policies/tech-fund-1-2013');
    const [first] = entries.filter(({ trust }) => trust?.ods === 'RVW');
    if (first === undefined) throw new Error('The record has no award to RVW.');
    return first;
  };

  it('says what it says, where that is to be read, and leads to the policy and the trust', async () => {
    const entry = await anEntry();
    const page = await open(`/entries/${entry.id}`);
    await page.getByRole('heading', { level: 1, name: entry.title }).waitFor();
    const facts = page.locator('.entry-facts');
    expect(await facts.getByRole('link', { name: entry.source.title }).getAttribute('href')).toBe(
      entry.source.url,
    );
    expect(await facts.getByRole('link', { name: /^North Tees/ }).getAttribute('href')).toBe('/trusts/RVW');
    await facts.getByRole('link', { name: /Tech Fund 1/ }).click();
    await page.getByRole('heading', { name: 'Its life' }).waitFor();
  });

  it('tells who did what: every event of the API’s history, and no name to those who have not signed in', async () => {
    const { id } = await anEntry();
    const { steps } = await ask<HistoryView>(`/api/entries/${id}/history`);
    expect(steps.length).toBeGreaterThan(0);
    const page = await open(`/entries/${id}`);
    await page.locator('.history__step').first().waitFor();
    const shown = await page
      .locator('.history__step')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-event-id')));
    expect(shown).toEqual(steps.map((step) => step.id));
    expect(steps.every(({ actor }) => actor.name === undefined)).toBe(true);
  });

  it('gives the permanent link, and a citation with the three clocks', async () => {
    const { id } = await anEntry();
    const page = await open(`/entries/${id}?asAt=2020-01-01`);
    await page.getByRole('heading', { name: 'Link and cite' }).waitFor();
    const links = await page
      .locator('.citation a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(links[0]).toBe(`${product.address}/entries/${id}`);
    expect([...new URL(links[1] ?? '').searchParams.keys()].sort()).toEqual([
      'asAt',
      'atPosition',
      'knownAt',
    ]);
  });

  it('says that there is no such entry', async () => {
    const page = await open('/entries/00000000-0000-7000-8000-000000000000', { mayComplain: /404/ });
    await page.getByText(/^No entry ‘[0-9a-f-]+’ is on record/).waitFor();
    await expectAccessible(page);
  });

  it.each([1_280, 320])('is accessible and fits at %i pixels', async (width) => {
    const { id } = await anEntry();
    const page = await open(`/entries/${id}`, { width });
    await whenWhole(page);
    await page.getByText('Something wrong about our trust?').click();
    await expectAccessible(page);
    expect(await sideways(page)).toBe(0);
  });

  it('is told who is signed in, on the page of the account', async () => {
    const page = await open('/account', { as: 'reviewer' });
    await page.getByRole('link', { name: 'Review', exact: true }).first().waitFor();
    expect(await page.locator('.nhsuk-summary-list').textContent()).toContain('Reviewer');
    await page.getByText('Everything that your role may do').click();
    await expectAccessible(page);
    for (const [as, words] of [
      ['operator', 'redact what people wrote'],
      ['steward', 'register trusts'],
    ] as const) {
      const told = await open('/account', { as });
      await told.getByText(words).first().waitFor();
      expect(await told.getByText('adds nothing').count()).toBe(0);
      expect(await told.getByRole('link', { name: 'How to use the API' }).getAttribute('href')).toBe(
        '/api/docs',
      );
      await expectAccessible(told);
    }
    const nobody = await open('/account');
    await nobody.getByText('You are not signed in.').waitFor();
    await expectAccessible(nobody);
  });
});
