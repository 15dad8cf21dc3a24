import type { PromiseList } from '#contracts/policy';
import { expectAccessible, sideways, useBrowser, whenWhole } from './harness/index.ts';

const line = 'Records without paper';

describe('the page of promises', () => {
  const { open, product } = useBrowser();
  const list = async (query = ''): Promise<PromiseList> =>
    (await (await fetch(`${product.address}/api/promises?${query}`)).json()) as PromiseList;

  it('is one click from any page, and says at once which were met', async () => {
    const page = await open('/data');
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Promises' }).click();
    const met = page.locator('.outcomes > div', { hasText: /^Met/ });
    await met.getByRole('link', { name: 'EPR in 90% of NHS trusts' }).waitFor();
    expect(await met.getByRole('link', { name: 'EPR in all NHS trusts' }).count()).toBe(0);
  });

  it('has a row for each promise, with the pace that it asked for and what came', async () => {
    const { lines } = await list();
    const promises = lines.find(({ title }) => title === line)?.promises ?? [];
    expect(promises.length).toBeGreaterThan(10);
    const page = await open('/promises');
    const rows = page.getByRole('region', { name: line, exact: true }).locator('.promise-table tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(promises.length);
    const told = await rows.allInnerTexts();
    promises.forEach(({ statement, by }, at) => {
      expect(told[at]).toContain(statement);
      expect(told[at]).toContain(by);
    });
    const row = (words: string) => told.find((text) => text.includes(words))?.replaceAll('\u00A0', ' ');
    expect(row('EPR in every trust by March 2025')).toMatch(
      /29 June 2022.*100 % by 31 March 2025.*86 % \(30 May 2022\).*0\.42 asked; 0\.15 came.*replaced 20 July 2023/s,
    );
    expect(row('90% of trusts with an EPR')).toMatch(/none by then.*0\.21 asked.*met 20 November 2023/s);
    expect(row('70% of trusts at the core level')).toMatch(/none on record that counts the same.*easier/s);
  });

  it.each([1_280, 768, 320])(
    'draws each path at %i pixels, its words clear of one another and whole',
    async (width) => {
      const { lines } = await list();
      const paths = lines.flatMap(({ promises }) => promises.flatMap((one) => one.paths));
      const page = await open('/promises', { width });
      await whenWhole(page);
      await page.locator('.hedgehog > svg').waitFor();
      expect(await page.locator('.hedgehog__path').count()).toBe(paths.length);
      const { cut, over } = await page
        .locator('.hedgehog > svg')
        .first()
        .evaluate((svg) => {
          const frame = svg.getBoundingClientRect();
          const boxes = [...svg.querySelectorAll('.words')].map((one) => one.getBoundingClientRect());
          return {
            cut: boxes.filter((box) => box.left < frame.left - 1 || box.right > frame.right + 1).length,
            over: boxes.filter((a, at) =>
              boxes
                .slice(at + 1)
                .some(
                  (b) =>
                    a.left < b.right &&
                    b.left < a.right &&
                    a.top + 2 < b.bottom - 2 &&
                    b.top + 2 < a.bottom - 2,
                ),
            ).length,
          };
        });
      expect({ cut, over }).toEqual({ cut: 0, over: 0 });
      expect(await sideways(page)).toBe(0);
    },
  );

  it('is as promised on a day', async () => {
    const then = 'asAt=2022-12-31&knownAt=2022-12-31';
    const page = await open(`/promises?${then}`);
    const records = page.getByRole('region', { name: line, exact: true });
    await records.getByText('EPR in every trust by March 2025').waitFor();
    expect(await records.getByText('95% by March 2025 and all by March 2026').count()).toBe(0);
    const { lines } = await list(then);
    const shown = lines.find(({ title }) => title === line)?.promises.length;
    expect(await records.locator('.promise-table tbody tr').count()).toBe(shown);
    await page.getByRole('link', { name: 'EPR in all NHS trusts' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'EPR in all NHS trusts' }).waitFor();
    expect(new URL(page.url()).searchParams.get('knownAt')).toBe('2022-12-31');
    await page.getByRole('link', { name: /^Every promise/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Promises' }).waitFor();
    expect(new URL(page.url()).searchParams.get('knownAt')).toBe('2022-12-31');
  });

  it('says where there is nothing', async () => {
    const page = await open('/promises?asAt=1990-01-01');
    await page.getByText('No promise is on record at this day and position.').waitFor();
    await expectAccessible(page);
  });
});
