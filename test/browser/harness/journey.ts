import type { Page } from 'playwright-core';

/** Actions that fill in the pages of a journey, by the page's name in the address. */
export type Fills = Readonly<Record<string, (page: Page) => Promise<unknown>>>;

/** The page of a journey that is shown: its name in the address. */
export const stepOf = (page: Page): string => new URL(page.url()).searchParams.get('step') ?? 'tasks';

/** Goes on to the next page of a journey, which must come. */
export async function goOn(page: Page): Promise<void> {
  const before = stepOf(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL((url) => url.searchParams.get('step') !== before);
}

/** From the task list to the page on which the answers are checked, as a person goes. */
export async function fillIn(page: Page, fills: Fills): Promise<void> {
  await page.getByRole('link', { name: /^(Start|Continue)$/ }).click();
  await page.waitForURL(/[?&]step=/);
  while (stepOf(page) !== 'check') {
    await page.getByRole('button', { name: 'Continue' }).waitFor();
    await fills[stepOf(page)]?.(page);
    await goOn(page);
  }
  await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
}

/** Sends what was checked; the permanent link of what was recorded. */
export async function send(page: Page, button: string): Promise<string> {
  await page.getByRole('button', { name: button }).click();
  await page.waitForURL(/[?&]step=done/);
  return page.locator('.nhsuk-panel').getByRole('link').innerText();
}

/** A date of which the month is known. */
export const inMonth = (month: string, year: string) => async (page: Page) => {
  await page.getByLabel('I know the month').check();
  await page.getByLabel('Month', { exact: true }).fill(month);
  await page.getByLabel('Year', { exact: true }).fill(year);
};

/** A date of which the day is known. */
export const dayAnswers = (day: string, month: string, year: string) => async (page: Page) => {
  await page.getByLabel('I know the day').check();
  await page.getByLabel('Day', { exact: true }).fill(day);
  await page.getByLabel('Month', { exact: true }).fill(month);
  await page.getByLabel('Year', { exact: true }).fill(year);
};

/** Fills in source and confidence, the last pages of every journey. */
export const sourced: Fills = {
  source: async (page) => {
    await page.getByLabel(/called$/).fill('An invented board paper');
    await page.getByLabel('Its web address').fill('https://zz.example/board');
  },
  sure: (page) => page.getByLabel('High').check(),
};

/** Pixels by which the page can be scrolled sideways; 0 where it fits. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
