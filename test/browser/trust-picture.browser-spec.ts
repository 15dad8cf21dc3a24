import type { Page } from 'playwright-core';
import { useBrowser, whenShown } from './harness/index.ts';

/** Labels of the picture in sight that stand out of it, and pairs of them of which one stands on the other. */
const ofLabels = (page: Page): Promise<readonly string[]> =>
  page.locator('.figure__surface').evaluate((surface) => {
    const picture = surface.getBoundingClientRect();
    const labels = [...surface.querySelectorAll('.words')].map((words) => ({
      said: words.textContent,
      box: words.getBoundingClientRect(),
    }));
    const outside = labels.filter(
      ({ box }) =>
        box.left < picture.left - 0.5 || box.right > picture.right + 0.5 || box.bottom > picture.bottom,
    );
    const over = labels.flatMap((a, index) =>
      labels.slice(index + 1).flatMap((b) => {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        // The boxes of letters hold room above and below them.
        return across > 1 && down > 4 ? [`${a.said} | ${b.said}`] : [];
      }),
    );
    return [...outside.map(({ said }) => `outside: ${said}`), ...over];
  });

/** Pixels by which the words above the picture, line by line, reach under the buttons beside them. */
const underButtons = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const buttons = document.querySelector('.zoom-buttons')?.getBoundingClientRect();
    const words = document.createRange();
    words.selectNodeContents(document.querySelector('.downloads') ?? document.body);
    if (buttons === undefined) return -1;
    const reach = [...words.getClientRects()].map(({ right, top, bottom }) =>
      bottom > buttons.top && top < buttons.bottom ? Math.max(0, right - buttons.left) : 0,
    );
    return Math.max(0, ...reach);
  });

describe('the picture of a trust', () => {
  const { open } = useBrowser();
  const shown = async (ods: string, width: number) => {
    const page = await open(`/trusts/${ods}?view=picture`, { width });
    await whenShown(page, 'picture');
    return page;
  };

  it.each(['RJ1', 'RVW', 'R0A', 'RRK', 'RHQ', 'RCF', 'RM1'])(
    'of %s has every label within it and on no other',
    async (ods) => {
      for (const width of [1280, 768]) {
        const page = await shown(ods, width);
        expect([width, await ofLabels(page)]).toEqual([width, []]);
        expect([width, await underButtons(page)]).toEqual([width, 0]);
      }
    },
  );

  it('has its heading above the first row where the screen is narrow', async () => {
    const page = await shown('RJ1', 320);
    const head = await page.locator('.head').first().boundingBox();
    const tops = await page
      .locator('.figure__surface .words')
      .evaluateAll((all) => all.map((words) => words.getBoundingClientRect().top));
    expect((head?.y ?? Infinity) + (head?.height ?? 0)).toBeLessThanOrEqual(Math.min(...tops) + 1);
  });

  it('has the day due at the end of a promise, small rings where it moved, and its verdict', async () => {
    const page = await shown('RJ1', 1280);
    const everywhere = page.locator('.hue-promises', { hasText: 'EPR in all NHS trusts, due' });
    const promises = page.locator('.mark.hue-promises');
    const rings = await promises.evaluateAll((marks) =>
      marks.map((mark) => ({
        said: mark.getAttribute('aria-label') ?? '',
        px: mark.querySelector('.shape')?.getBoundingClientRect().width ?? 0,
      })),
    );
    const made = rings.filter(({ said }) => /EPR in all NHS trusts.*promised/.test(said));
    expect(await everywhere.locator('.promise__due').count()).toBe(1);
    expect(rings.filter(({ px }) => px < (made[0]?.px ?? 0)).length).toBeGreaterThan(2);
    expect(await promises.and(page.locator('.mark--check')).count()).toBe(1);
    const today = await page.locator('.figure__surface .today').boundingBox();
    const bar = await everywhere.locator('.promise__due').boundingBox();
    expect((bar?.x ?? Infinity) + (bar?.width ?? 0)).toBeLessThan(today?.x ?? 0);
  });

  it('has a line from the edge for what applied before its first year', async () => {
    const page = await shown('RJ1', 1280);
    const held = page.locator('.lane > g', { hasText: 'Summary Care Record' });
    const [line, words] = [
      await held.locator('line').last().boundingBox(),
      await held.locator('.words').boundingBox(),
    ];
    const picture = await page.locator('.figure__surface').boundingBox();
    expect(line?.x ?? 0).toBeLessThan(picture?.x ?? 0);
    expect((line?.x ?? 0) + (line?.width ?? 0)).toBeGreaterThan(picture?.x ?? 0);
    expect(words?.x ?? 0).toBeGreaterThanOrEqual(picture?.x ?? 0);
  });
});

describe('the national picture', () => {
  const { open } = useBrowser();

  it.each([1280, 768])('has every label within it at %i pixels', async (width) => {
    const page = await open('/?view=picture', { width });
    await whenShown(page, 'picture');
    expect((await ofLabels(page)).filter((said) => said.startsWith('outside'))).toEqual([]);
  });

  it('says of a body without an end that none is on record, and of others nothing', async () => {
    const page = await open('/?view=picture', { width: 1280 });
    await whenShown(page, 'picture');
    const words = await page.locator('.hue-in-charge .words').allTextContents();
    expect(words).toContain('NHS England, no ending on record');
    expect(words).toContain('NHS Improvement');
  });
});
