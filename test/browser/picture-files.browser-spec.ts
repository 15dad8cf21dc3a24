import { readFile } from 'node:fs/promises';
import { XMLParser } from 'fast-xml-parser';
import type { Page } from 'playwright-core';
import { expectAccessible, useBrowser, whenShown } from './harness/index.ts';

const pictures = [
  [
    '/?capability=epr&region=London',
    'national-picture-capability-epr-from-2012-01-01-national-keep-region-london',
  ],
  ['/trusts/RVW', 'trust-picture-trust-rvw'],
  ['/policies/tech-fund-1-2013', 'policy-picture-policy-tech-fund-1-2013'],
] as const;

const clocks = 'asAt=2024-06-30&knownAt=2025-03-31&atPosition=2000';
const clocked = (path: string) => `${path}${path.includes('?') ? '&' : '?'}${clocks}`;

/** Presses a button that hands over a file, and reads it. */
async function saved(
  page: Page,
  form: 'SVG' | 'PNG',
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const fold = page.getByText('Save or embed', { exact: true });
  if (
    (await fold.count()) > 0 &&
    !(await page.locator('.picture-away').evaluate((one) => (one as HTMLDetailsElement).open))
  )
    await fold.click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Save the picture as ${form}` }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The browser's own words on a text that is no XML; '' for one that is. */
const fault = (page: Page, text: string): Promise<string> =>
  page.evaluate(
    (xml) =>
      new DOMParser().parseFromString(xml, 'image/svg+xml').querySelector('parsererror')?.textContent ?? '',
    text,
  );

describe.each(pictures)('the picture of %s as a file', (path, named) => {
  const { open, product } = useBrowser();

  it('is an SVG that needs nothing else, and says its question, clocks, citation and licence', async () => {
    const page = await open(clocked(path));
    await whenShown(page, 'picture');
    const marks = await page.locator('.figure__surface .mark').count();
    const title = await page.locator('h1').innerText();
    const { name, bytes } = await saved(page, 'SVG');
    expect(name).toBe(`${named}-as-at-2024-06-30-known-2025-03-31-position-2000.svg`);
    const text = bytes.toString('utf8');
    expect(await fault(page, text)).toBe('');
    const { svg } = new XMLParser({ ignoreAttributes: false }).parse(text) as {
      svg: { title: string; desc: string; '@_width': string; '@_height': string };
    };
    expect(svg.title).toBe(title);
    expect(svg.desc).toContain('as at 30 June 2024, known on 31 March 2025, position 2000');
    expect(svg.desc).toContain(product.address);
    expect(svg.desc).toContain('Open Government Licence v3.0');
    expect(Number(svg['@_width'])).toBeGreaterThan(1_000);
    expect(text.match(/<g [^>]*><title>|<g><title>/g)?.length).toBe(marks);
    for (const foreign of ['class=', 'style=', 'foreignObject', 'currentcolor', 'rgba(', '<script', '<style'])
      expect([foreign, text.includes(foreign)]).toEqual([foreign, false]);
    expect([...text.matchAll(/(?:href|src)="([^"#][^"]*)"/g)].map(([, to]) => to?.slice(0, 10))).toEqual([]);
    await expectAccessible(page);
  });

  it('is a PNG of twice its size', async () => {
    const page = await open(clocked(path));
    await whenShown(page, 'picture');
    const svg = (await saved(page, 'SVG')).bytes.toString('utf8');
    const { name, bytes } = await saved(page, 'PNG');
    expect(name).toBe(`${named}-as-at-2024-06-30-known-2025-03-31-position-2000.png`);
    expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    const [, width = '', height = ''] = /width="(\d+)" height="(\d+)" viewBox/.exec(svg) ?? [];
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([Number(width) * 2, Number(height) * 2]);
    expect(bytes.length).toBeGreaterThan(20_000);
  });
});

describe('the picture as a file', () => {
  const { open } = useBrowser();

  it('is what is on screen: zoomed, with what is lit and what is compared', async () => {
    const page = await open(
      '/?knownAt=2020-01-01&against.knownAt=2024-01-01&find=epic&zoom=2018-01-01..2021-12-31',
    );
    await page.locator('.compared-legend').waitFor();
    await whenShown(page, 'picture');
    const { name, bytes } = await saved(page, 'SVG');
    expect(name).toContain('from-2018-01-01-to-2021-12-31');
    const text = bytes.toString('utf8');
    expect(text).toContain('only in the other reading');
    expect(text).toContain('lit: what has ‘epic’');
    expect(text).toMatch(/stroke-dasharray="2, 1.6"/);
  });
});
