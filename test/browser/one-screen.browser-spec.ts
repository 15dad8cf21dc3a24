import type { Page } from 'playwright-core';
import { until } from '#testing/waiting';
import { entriesOnMarks, expectAccessible, extent, useBrowser, whenShown } from './harness/index.ts';

const look = { width: 1_280, height: 800 } as const;
const chosen = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Bottom of a part of the page, in pixels of the window. */
const bottomOf = async (page: Page, place: string): Promise<number> => {
  const box = await page.locator(place).first().boundingBox();
  return (box?.y ?? Infinity) + (box?.height ?? 0);
};

const laneButton = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heightOf = async (page: Page): Promise<number> =>
  (await page.locator('.figure__surface').boundingBox())?.height ?? 0;

describe('the national picture in a window', () => {
  const { open } = useBrowser();
  const shown = async (path: string, at: { readonly width: number; readonly height: number } = look) => {
    const page = await open(path, at);
    await whenShown(page, 'picture');
    return page;
  };

  it.each([
    [1_280, 800],
    [1_440, 900],
    [1_920, 1_080],
  ])('shows policy and progress together at %i × %i', async (width, height) => {
    const page = await shown('/', { width, height });
    await until('it is fitted', async () => (await bottomOf(page, '.figure__surface')) <= height);
    for (const lane of ['Strategy', 'Money', 'Promises', 'Trusts']) {
      const box = await laneButton(page, lane).boundingBox();
      expect([lane, (box?.y ?? height) + (box?.height ?? 0) <= height]).toEqual([lane, true]);
      expect([lane, await laneButton(page, lane).getAttribute('aria-expanded')]).toEqual([lane, 'true']);
    }
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  it('holds in the address which lanes are folded and which are open, and leaves no mark out', async () => {
    const page = await shown('/');
    const entries = await entriesOnMarks(page);
    const before = await heightOf(page);
    await laneButton(page, 'Money').click();
    await page.waitForURL(/[?&]fold=money/);
    expect(await laneButton(page, 'Money').getAttribute('aria-expanded')).toBe('false');
    expect(await entriesOnMarks(page)).toBe(entries);

    await page.reload();
    await whenShown(page, 'picture');
    expect(await laneButton(page, 'Money').getAttribute('aria-expanded')).toBe('false');
    await laneButton(page, 'Money').press('Enter');
    await page.waitForURL(/[?&]whole=money/);
    await until('the lane has made the picture higher', async () => (await heightOf(page)) > before + 50);
    expect(await entriesOnMarks(page)).toBe(entries);
    await page.getByRole('button', { name: 'fit Money to the window' }).click();
    await until('it is fitted', async () => (await heightOf(page)) <= before + 1);
    expect([chosen(page, 'fold'), chosen(page, 'whole')]).toEqual([null, null]);

    await page.getByRole('button', { name: 'Open all lanes' }).click();
    await page.waitForURL(/[?&]whole=all/);
    expect(await page.getByRole('button', { name: /^\+\d+ names/ }).count()).toBe(0);
    await expectAccessible(page);
  });

  it('keeps no dead height when it is zoomed', async () => {
    const at = { width: 1_280, height: 2_400 };
    const whole = await heightOf(await shown('/?whole=all', at));
    const zoomed = await shown('/?whole=all&zoom=2024-01-01..2024-12-31', at);
    await until('the lanes are lower', async () => (await heightOf(zoomed)) < whole * 0.6);
    expect(await heightOf(zoomed)).toBeLessThan(whole * 0.6);
  });

  it('says what the shapes of lanes mean that have no room for it', async () => {
    const page = await shown('/');
    await page.getByText('Key', { exact: true }).click();
    expect(await page.locator('.picture-key').getByText('bids open').isVisible()).toBe(true);
    await expectAccessible(page);
  });
});

describe.each(['/', '/trusts/R0A', '/policies/tech-fund-1-2013'])('the overview of %s', (path) => {
  const { open } = useBrowser();
  const shown = async () => {
    const page = await open(path, look);
    await whenShown(page, 'picture');
    const handle = (name: string) => page.getByRole('slider', { name: `${name} day in sight` });
    return { page, first: handle('First'), last: handle('Last') };
  };

  it('has two handles that the keyboard moves, and the address holds what is in sight', async () => {
    const { page, first, last } = await shown();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForURL(/[?&]zoom=/);
    const [from, to] = (chosen(page, 'zoom') ?? '').split('..');
    await first.press('PageUp');
    await page.waitForURL((url) => url.searchParams.get('zoom')?.startsWith(from ?? '') === false);
    expect(chosen(page, 'zoom')?.split('..')[1]).toBe(to);
    expect(await first.getAttribute('aria-valuetext')).toMatch(/^\d+ \w+ \d{4}$/);
    await last.press('ArrowLeft');
    await page.waitForURL((url) => url.searchParams.get('zoom')?.endsWith(to ?? '') === false);
    const told = chosen(page, 'zoom');
    await page.reload();
    await whenShown(page, 'picture');
    expect(chosen(page, 'zoom')).toBe(told);
    await expectAccessible(page);
  });

  it('is dragged by its handles, and the picture by its ground', async () => {
    const { page, first } = await shown();
    await page.keyboard.press('Escape');
    const all = page.getByRole('button', { name: 'All years' });
    if (await all.isEnabled()) await all.click();
    const whole = await extent(page);
    const grip = await first.boundingBox();
    const strip = await page.locator('.overview').boundingBox();
    const y = (grip?.y ?? 0) + 10;
    await page.mouse.move((grip?.x ?? 0) + 4, y);
    await page.mouse.down();
    await page.mouse.move((strip?.x ?? 0) + (strip?.width ?? 0) / 2, y, { steps: 5 });
    await page.mouse.up();
    await until('it is twice as wide', async () => (await extent(page)) > 1.8 * whole);
    await page.waitForURL(/[?&]zoom=/);
    const before = chosen(page, 'zoom');

    const surface = await page.locator('.figure__surface').boundingBox();
    const [x, ground] = [(surface?.x ?? 0) + 200, (surface?.y ?? 0) + 3];
    await page.mouse.move(x, ground);
    await page.mouse.down();
    await page.mouse.move(x + 300, ground, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL((url) => url.searchParams.get('zoom') !== before);
    expect(await page.locator('.details').count()).toBe(0);
  });

  it('follows a wheel that is turned with Ctrl, and one that is turned sideways', async () => {
    const { page } = await shown();
    const surface = await page.locator('.figure__surface').boundingBox();
    await page.mouse.move((surface?.x ?? 0) + (surface?.width ?? 0) / 2, (surface?.y ?? 0) + 20);
    const before = await extent(page);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await until('it is wider', async () => (await extent(page)) > before * 1.2);
    await page.waitForURL(/[?&]zoom=/);
    const zoomed = chosen(page, 'zoom');
    await page.mouse.wheel(200, 0);
    await page.waitForURL((url) => url.searchParams.get('zoom') !== zoomed);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.mouse.wheel(0, 200);
    await until('the page is scrolled', () => page.evaluate(() => window.scrollY > 0));
  });
});
