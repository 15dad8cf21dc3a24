import type { Page, Route } from 'playwright-core';
import type { TimelineEntry, TimelinePage } from '#contracts/timeline';
import { until } from '#testing/waiting';
import {
  entriesOnMarks,
  expectAccessible,
  expectEntries,
  focusedEntry,
  isFocusInSight,
  useBrowser,
  whenShown,
} from './harness/index.ts';

const look = { width: 1_280, height: 800 } as const;
const invented = 3_000;
const chosen = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Milestones of invented trusts in the shape of one on record, spread over ten years. */
const milestonesLike = (entry: TimelineEntry): readonly TimelineEntry[] =>
  Array.from({ length: invented }, (_, nth) => {
    const on = `${2014 + (nth % 10)}-${String(1 + (nth % 12)).padStart(2, '0')}-15`;
    return Object.assign({}, entry, {
      id: `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`,
      title: `Invented milestone ${nth}`,
      trust: { ods: `ZZ${nth % 90}`, name: `Invented trust ${nth % 90}` },
      occurred: { edtf: on, earliestOn: on, latestOn: on },
    });
  });

/** Answers with three thousand more than are on record. */
async function withThousands(route: Route): Promise<void> {
  const answer = await route.fetch();
  const page = (await answer.json()) as TimelinePage;
  const like = page.entries.find(({ category }) => category === 'milestone');
  const more = like === undefined ? [] : milestonesLike(like);
  await route.fulfill({
    response: answer,
    json: Object.assign({}, page, { entries: [...page.entries, ...more] }),
  });
}

/** Of the canvas, how many pixels are drawn on, and whether any of them has a colour. */
const inkOn = (page: Page) =>
  page.locator('.figure__canvas').evaluate((canvas: HTMLCanvasElement) => {
    // Of a copy: the browser complains where what it draws on is read.
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', {
      willReadFrequently: true,
    });
    copy?.drawImage(canvas, 0, 0);
    const { data } = copy?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    let [drawn, coloured] = [0, 0];
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0, alpha = 0] = data.slice(at, at + 4);
      if (alpha < 200) continue;
      drawn += 1;
      if (Math.max(red, green, blue) - Math.min(red, green, blue) > 60) coloured += 1;
    }
    return { drawn, coloured };
  });

async function tabToMark(page: Page): Promise<string> {
  await page.locator('.figure__plot').focus();
  await page.keyboard.press('Tab');
  const entry = await focusedEntry(page);
  if (entry === undefined) throw new Error('The keyboard is on no mark.');
  return entry;
}

describe('the picture of thousands', () => {
  const { open } = useBrowser();
  const shown = async (path = '/?whole=trusts') => {
    const before = (page: Page) => page.route('**/api/timeline*', withThousands);
    const page = await open(path, { ...look, before });
    await whenShown(page, 'picture');
    await page.locator('.figure__canvas').waitFor({ state: 'attached' });
    return page;
  };

  it('is drawn on a canvas, with buttons for few, and says where the same is to be had in words', async () => {
    const page = await shown();
    expect((await inkOn(page)).drawn).toBeGreaterThan(invented * 10);
    expect(await page.locator('.mark:not(.mark--counted)').count()).toBeLessThan(5);
    const figure = page.locator('.figure__surface');
    const help = await page
      .locator(`[id="${(await figure.getAttribute('aria-describedby')) ?? ''}"]`)
      .textContent();
    expect(help).toMatch(/^The 3,\d\d\d marks are drawn.*The list and the table hold the same entries\.$/);
    await expectAccessible(page);
  });

  it('is gone through by keyboard, and its marks are opened and closed', async () => {
    const page = await shown();
    const reached = new Set([await tabToMark(page)]);
    for (const key of ['End', 'ArrowLeft', 'ArrowLeft', 'Home', 'ArrowRight']) {
      await page.keyboard.press(key);
      reached.add((await focusedEntry(page)) ?? `none after ${key}`);
      expect(await isFocusInSight(page)).toBe(true);
    }
    expect(reached.size).toBeGreaterThan(4);
    const entry = await focusedEntry(page);
    await page.keyboard.press('Enter');
    await page.locator('.details').waitFor();
    expect(chosen(page, 'focus')).toBe(entry);
    await page.keyboard.press('Escape');
    await page.locator('.details').waitFor({ state: 'detached' });
    expect(await focusedEntry(page)).toBe(entry);
  });

  it('is pointed at, and opened by a click', async () => {
    const page = await shown('/');
    await tabToMark(page);
    for (let down = 0; down < 8; down++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    for (let right = 0; !((await focusedEntry(page)) ?? '').startsWith('00000000'); right++) {
      expect(right).toBeLessThan(200);
      await page.keyboard.press('ArrowRight');
    }
    const entry = await focusedEntry(page);
    const box = await page.locator(`.mark[data-entry-id="${entry}"]`).boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    await page.keyboard.press('End');
    await until(
      'it has no button',
      async () => (await page.locator(`[data-entry-id="${entry}"]`).count()) === 0,
    );
    await page.mouse.move(x, y);
    await page.locator(`.floating[data-for="${entry}"]`).waitFor();
    await page.mouse.click(x, y);
    await page.locator('.details').waitFor();
    expect(chosen(page, 'focus')).toBe(entry);
  });

  it('opens what its words belong to, too', async () => {
    const page = await shown();
    const words = page.locator('.figure__ground [data-for]').first();
    const id = await words.getAttribute('data-for');
    const box = await words.boundingBox();
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await page.locator('.details').waitFor();
    expect(chosen(page, 'focus')).toBe(id);
  });

  it('is there on paper, each mark a shape of its own, and zooms as before after it', async () => {
    const page = await shown();
    await page.emulateMedia({ media: 'print' });
    await page.locator('.figure__canvas').waitFor({ state: 'detached' });
    expect(await entriesOnMarks(page)).toBeGreaterThan(invented);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.figure__canvas').waitFor({ state: 'attached' });
    const surface = await page.locator('.figure__surface').boundingBox();
    await page.mouse.move((surface?.x ?? 0) + 300, (surface?.y ?? 0) + 6);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await page.waitForURL(/[?&]zoom=/);
  });

  it("is drawn in the reader's own colours", async () => {
    const page = await shown();
    expect((await inkOn(page)).coloured).toBeGreaterThan(0);
    await page.emulateMedia({ forcedColors: 'active' });
    await until('it is drawn anew', async () => (await inkOn(page)).coloured === 0);
    expect(await inkOn(page)).toEqual({ drawn: expect.any(Number) as number, coloured: 0 });
    expect((await inkOn(page)).drawn).toBeGreaterThan(invented * 10);
  });

  it('counts what has no room in its lane', async () => {
    const page = await shown('/');
    expect(await page.locator('.mark--counted.hue-trusts').count()).toBeGreaterThan(0);
    await expectAccessible(page);
  });
});

describe('marks that cannot be told apart', () => {
  const { open } = useBrowser();
  const shown = async () => {
    const page = await open('/?fold=money', look);
    await whenShown(page, 'picture');
    return page;
  };
  const numbers = (page: Page) => page.locator('.mark--counted.hue-money');
  const heldBy = async (page: Page) =>
    (await numbers(page).first().getAttribute('data-holds'))?.split(' ') ?? [];

  it('are one mark with their number, which a click opens to all of them', async () => {
    const page = await shown();
    const ids = await heldBy(page);
    expect(ids.length).toBeGreaterThan(1);
    expect(await numbers(page).first().textContent()).toBe(String(ids.length));
    await numbers(page).first().click();
    const details = page.locator('.details');
    await details.getByRole('heading', { name: `${ids.length} entries`, exact: true }).waitFor();
    expect(await details.locator('li').count()).toBe(ids.length);
    await expectAccessible(page);

    await details.locator('li button').last().click();
    await page.waitForURL((url) => ids.includes(url.searchParams.get('focus') ?? ''));
    await page.locator(`.mark--open[data-entry-id="${chosen(page, 'focus')}"]`).waitFor();
  });

  it('part when the keyboard opens them and zooms in, and the first of them is open', async () => {
    const page = await shown();
    const ids = await heldBy(page);
    await numbers(page).first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.details').waitFor();
    await page.getByRole('button', { name: 'Zoom in to these days' }).press('Enter');
    await page.waitForURL(/[?&]zoom=/);
    expect(ids).toContain(chosen(page, 'focus'));
    const first = page.locator(`.mark[data-entry-id="${chosen(page, 'focus')}"]`);
    await first.waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('.figure') !== null)).toBe(true);
  });

  it('leave no entry out', async () => {
    const page = await shown();
    const all = (await (
      await fetch(
        `${new URL(page.url()).origin}/api/timeline?capability=epr,general,governance&from=2012-01-01&limit=2000`,
      )
    ).json()) as TimelinePage;
    await expectEntries(page, 'picture', all.entries);
  });
});

describe('names of trusts', () => {
  const { open } = useBrowser();

  it('stand beside their marks where there are few, none over another, and open them', async () => {
    const page = await open('/?zoom=2024-01-01..2024-12-31', look);
    await whenShown(page, 'picture');
    const names = page.locator('.words--trust');
    await names.first().waitFor();
    const boxes = await names.evaluateAll((all) =>
      all.map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return { left, right, top, bottom, words: one.textContent };
      }),
    );
    const covered = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right - 1 &&
            other.left < one.right - 1 &&
            one.top < other.bottom - 4 &&
            other.top < one.bottom - 4,
        )
        .map((other) => [one.words, other.words]),
    );
    expect(covered).toEqual([]);
    expect(boxes.map(({ words }) => words).join()).not.toMatch(/NHS (Foundation )?Trust/);
    const entry = await names.first().getAttribute('data-for');
    await names.first().click();
    await page.locator('.details').waitFor();
    expect(chosen(page, 'focus')).toBe(entry);
  });

  it('are left out where there are many', async () => {
    const page = await open('/', look);
    await whenShown(page, 'picture');
    expect(await page.locator('.words--trust').count()).toBe(0);
  });
});
