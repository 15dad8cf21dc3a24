import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { expectAccessible, useBrowser, whenShown } from './harness/index.ts';

/** A site of somebody else, with one frame. */
let site: Server;
let framed = '';
beforeAll(async () => {
  site = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><html lang="en"><title>Theirs</title><h1>Theirs</h1>${framed}</html>`);
  });
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
});
afterAll(async () => {
  site.close();
  await once(site, 'close');
});

const theirs = (): string => `http://127.0.0.1:${String((site.address() as AddressInfo).port)}/`;
const complaints = /asked another host: http:\/\/127\.0\.0\.1|favicon\.ico|status of 404|frame/i;

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (frame === null) throw new Error('A frame has a page.');
  return frame;
}

describe('the picture to embed', () => {
  const { open, product } = useBrowser();

  it('is the picture with its title, its clocks, the way back and the licence, and nothing else of the site', async () => {
    const page = await open('/embed?region=London&asAt=2024-06-30&knownAt=2025-03-31&atPosition=2000');
    await whenShown(page, 'picture');
    expect(await page.locator('h1').innerText()).toBe('National policy and local progress');
    expect(await page.locator('header, footer, .bar, .find, .picture-away').count()).toBe(0);
    const foot = await page.locator('.embed__citation').innerText();
    expect(foot).toContain('as at 30 June 2024, known on 31 March 2025, position 2000');
    expect(foot).toContain('Region: London');
    expect(foot).toContain('Open Government Licence v3.0');
    const back = page.getByRole('link', { name: /^The full page/ });
    expect(await back.getAttribute('href')).toBe(
      '/?region=London&asAt=2024-06-30&knownAt=2025-03-31&atPosition=2000',
    );
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
    await expectAccessible(page);
  });

  it('is shown by another site by the code that the tools give, and its links open outside of it', async () => {
    const page = await open('/?find=frontline&focus=x', { mayComplain: complaints });
    await whenShown(page, 'picture');
    await page.getByText('Save or embed', { exact: true }).click();
    framed = await page.getByLabel('Code to show it in a page of yours').inputValue();
    expect(framed).toMatch(/^<iframe src="[^"]+\/embed\?[^"]*find=frontline[^"]*atPosition=\d+/);
    expect(framed).not.toContain('focus');
    await expectAccessible(page);

    await page.goto(theirs());
    const frame = await frameOf(page);
    await frame.locator('.figure__surface .mark').first().waitFor();
    expect(await frame.locator('.mark--found').count()).toBeGreaterThan(0);
    expect(new URL(frame.url()).origin).toBe(product.address);
    const targets = await frame
      .locator('a[href]')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).target));
    expect(targets.length).toBeGreaterThan(1);
    expect(new Set(targets)).toEqual(new Set(['_blank']));
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      frame.getByRole('link', { name: /^The full page/ }).click(),
    ]);
    await whenShown(opened, 'picture');
    expect(new URL(opened.url()).pathname).toBe('/');
    expect(frame.url()).toContain('/embed?');
  });

  it('may go on with the record instead', async () => {
    const page = await open('/?region=London');
    await whenShown(page, 'picture');
    await page.getByText('Save or embed', { exact: true }).click();
    await page.getByLabel('Let it go on with the record').check();
    expect(await page.getByLabel('Code to show it in a page of yours').inputValue()).toContain(
      `src="${product.address}/embed?region=London"`,
    );
  });

  it.each(['/', '/replay', '/trusts/RVW', '/report', '/account', '/api/timeline'])(
    'is the only page that others may show: not %s',
    async (path) => {
      const page = await open('/about', { mayComplain: complaints });
      framed = `<iframe src="${product.address}${path}"></iframe>`;
      await page.goto(theirs());
      const frame = await frameOf(page);
      await page.waitForLoadState('networkidle');
      expect(frame.url()).toBe('chrome-error://chromewebdata/');
    },
  );

  it.each([1_280, 768, 320])('fits a frame of %i pixels', async (width) => {
    const page = await open('/embed', { width, height: 720 });
    await whenShown(page, 'picture');
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
    await expectAccessible(page);
  });
});
