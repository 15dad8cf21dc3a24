import { parse } from 'csv-parse/sync';
import type { MoneyTable } from '#contracts/policy';
import { expectAccessible, useBrowser, whenWhole } from './harness/index.ts';

describe('money by policy', () => {
  const { open, product } = useBrowser();
  const ask = async (address: string): Promise<Response> => await fetch(`${product.address}${address}`);

  it('has the steps without a sum, counted by kind and each to be seen, in its answer and its file alike', async () => {
    const { rounds } = (await (await ask('/api/money')).json()) as MoneyTable;
    const round = rounds.find(({ policy }) => policy.ref === 'tech-fund-1-2013');
    const awards = (round?.unsaid ?? []).filter(({ event }) => event === 'awarded');
    expect(awards.length).toBeGreaterThan(2);
    const page = await open('/money');
    await whenWhole(page);
    const row = page.getByRole('row', { name: round?.policy.title ?? '' });
    const said = row.getByText(`Awarded: ${String(awards.length)} without a sum on record`);
    await said.click();
    const links = row.getByRole('group').getByRole('link');
    expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual(
      awards.map(({ entryId }) => `/entries/${entryId}`),
    );
    expect(await links.first().innerText()).toBe(awards[0]?.trust?.name);
    await expectAccessible(page);
    const file = parse<Record<string, string>>(
      await (await ask('/api/timeline?policy=tech-fund-1-2013&format=csv')).text(),
      { columns: true, bom: true },
    );
    const unsaid = new Set(awards.map(({ entryId }) => entryId));
    const rows = file.filter((one) => unsaid.has(one['entry_id'] ?? ''));
    expect(rows.map(({ amount_pence }) => amount_pence)).toEqual(awards.map(() => ''));
  });
});

describe('the money of a trust', () => {
  const { open } = useBrowser();

  it('is on its page, each sum with whose it was, blanks visible, and nothing added', async () => {
    const page = await open('/trusts/R0A');
    await whenWhole(page);
    const table = page.getByRole('region', { name: 'Money of this trust' });
    const round = table.getByRole('row', { name: /Tech Fund 1/ });
    const text = (await round.innerText()).replace(/\s+/g, ' ').replaceAll(' ,', ',');
    for (const said of [
      '£4.2m, December 2013 to Pennine Acute Hospitals NHS Trust',
      '£625,000, December 2013 to Pennine Acute Hospitals NHS Trust',
      '£260m, May 2013 in all',
      'not on record',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain('£4.825m');
    await expect(
      round.getByRole('link', { name: /^Awarded: £4.2m ?, December 2013$/ }).count(),
    ).resolves.toBe(1);
    const [frame, first] = [await table.boundingBox(), await table.locator('th').first().boundingBox()];
    expect(first?.x).toBeGreaterThanOrEqual(frame?.x ?? Infinity);
    await expectAccessible(page);
  });

  it('is that of the clocks, on the page and on a page of its own', async () => {
    const page = await open('/trusts/RVW?knownAt=2014-06-30');
    await whenWhole(page);
    // Tech fund money of December 2013, on record as known since July 2014.
    expect(await page.getByText('No national money is on record that names this trust').count()).toBe(1);
    const own = await open('/money?trust=RVW');
    await whenWhole(own);
    expect(await own.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Money that names North Tees and Hartlepool NHS Foundation Trust',
    );
    expect(await own.getByRole('row', { name: /Tech Fund 1/ }).count()).toBe(1);
    expect(await own.getByRole('row', { name: /Tech Fund 2/ }).count()).toBe(0);
    await expectAccessible(own);
  });
});
