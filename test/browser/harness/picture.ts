import type { Page } from 'playwright-core';

/** The entry that the focus is on; undefined where it is on no mark. */
export const focusedEntry = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-entry-id') ?? undefined);

/** True where the focused mark stands within the picture, in the reader's sight. */
export const isFocusInSight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const mark = document.activeElement?.getBoundingClientRect();
    const picture = document.querySelector('.figure__surface')?.getBoundingClientRect();
    if (mark === undefined || picture === undefined) return false;
    const middle = mark.x + mark.width / 2;
    return middle >= picture.left && middle <= picture.right;
  });

/** From the leftmost to the rightmost mark, in pixels: what zooming makes wider. */
export const extent = (page: Page): Promise<number> =>
  page.locator('.mark').evaluateAll((marks) => {
    const x = marks.map((mark) => mark.getBoundingClientRect().x);
    return Math.max(...x) - Math.min(...x);
  });

/** The number of entries that a picture along an axis shows, each by itself or under a number. */
export const entriesOnMarks = (page: Page): Promise<number> =>
  page
    .locator('.mark')
    .evaluateAll((marks) =>
      marks.reduce((sum, one) => sum + (one.getAttribute('data-holds')?.split(' ').length ?? 1), 0),
    );

/** Opens the details of the first mark; of a picture that stands upright, its first group. */
export async function openDetails(page: Page): Promise<void> {
  const groups = page.locator('.upright td button');
  if ((await groups.count()) > 0) {
    await groups.first().press('Enter');
    return page.locator('.upright__entries').waitFor();
  }
  await page.locator('.mark:not(.mark--counted)').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.details').waitFor();
}
