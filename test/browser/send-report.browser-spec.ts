import type { Page } from 'playwright-core';
import { sendCommandTo } from '../product/index.ts';
import {
  entriesAsWritten,
  goOn,
  fillIn,
  send,
  inMonth,
  dayAnswers,
  described,
  planned,
  expectAccessible,
  chooseWhoToBe,
  useBrowser,
  withTrust,
} from './harness/index.ts';

const reporter = { reporterFor: 'ZZ1' } as const;
const codes = (page: Page) =>
  page.locator('[data-code]').evaluateAll((all) => all.map((one) => one.getAttribute('data-code')));

describe('sending a report', () => {
  const { open, product } = useBrowser();
  const entriesOf = async (called: string, page: Page) =>
    (await entriesAsWritten(product, 'ZZ1', page)).filter(({ title }) => title === called);
  const newPlan = () => open('/report/new/plan', { as: reporter });
  beforeAll(() => withTrust(product, 'ZZ1', 'FIRST INVENTED NHS TRUST'));

  it('leads to the date where the trust had closed by then', async () => {
    await withTrust(product, 'ZZ8', 'EIGHTH INVENTED NHS TRUST');
    const closed = {
      ods: 'ZZ8',
      occurred: '2018-03-31',
      confidence: 'high',
      source: { title: 'An invented paper', url: 'https://zz.example/paper' },
    };
    await sendCommandTo(product, 'steward', 'close-trust', closed);
    const page = await open('/report/new/reached', {
      as: { reporterFor: 'ZZ8' },
      mayComplain: /status of 422/,
    });
    await fillIn(page, { ...described('After it closed'), when: inMonth('September', '2020') });
    await page.getByRole('button', { name: 'Report this milestone' }).click();
    await page.locator('.nhsuk-error-summary').getByRole('link', { name: 'Check when it happened' }).click();
    await page.getByRole('heading', { name: 'When was it reached?' }).waitFor();
    expect(await codes(page)).toEqual(['milestone/after-trust-closed']);
    const month = page.getByLabel('Month', { exact: true });
    expect(await month.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
    await expectAccessible(page);
  });

  it('tells what the server refuses, at the field, with its code; then it is put right', async () => {
    const called = 'Due before it was planned';
    const page = await open('/report/new/plan', { as: reporter, mayComplain: /status of 422/ });
    await fillIn(page, { ...planned(called), due: dayAnswers('2', '5', '2022') });
    await page.getByRole('button', { name: 'Plan this milestone' }).click();
    const summary = page.locator('.nhsuk-error-summary');
    await summary.waitFor();
    expect(await codes(page)).toContain('entry/due-before-set');
    expect(await page.title()).toMatch(/^Error:/);
    await summary.getByRole('link').click();
    await page.getByRole('heading', { name: 'When is it planned for?' }).waitFor();
    expect(await codes(page)).toEqual(['entry/due-before-set']);
    await page.getByLabel('Year', { exact: true }).fill('2023');
    await goOn(page);
    await send(page, 'Plan this milestone');
    expect(await entriesOf(called, page)).toHaveLength(1);
  });

  it('records once what is sent twice at once', async () => {
    const called = 'Sent twice at once';
    const page = await newPlan();
    await fillIn(page, planned(called));
    await page.getByRole('button', { name: 'Plan this milestone' }).dblclick();
    await page.waitForURL(/step=done/);
    expect(await entriesOf(called, page)).toHaveLength(1);
    await page.goBack();
    await page.waitForURL(/step=done/);
  });

  it('says that the connection was lost, and records once what had arrived before that', async () => {
    const called = 'Sent into the dark';
    const page = await open('/report/new/plan', { as: reporter, mayComplain: /ERR_FAILED|ERR_INTERNET/ });
    await fillIn(page, planned(called));
    const commands = '**/api/commands/*';
    await page.route(commands, async (route) => {
      // It arrives, and the answer is lost.
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', { name: 'Plan this milestone' }).click();
    await page.getByRole('heading', { name: 'No answer came from the server' }).waitFor();
    await expectAccessible(page);
    await page.unroute(commands);
    await page.reload();
    await send(page, 'Plan this milestone');
    expect(await entriesOf(called, page)).toHaveLength(1);
  });

  it('keeps the answers of a session that ended, for the same person alone', async () => {
    const page = await open('/report/new/plan', { as: reporter, mayComplain: /status of 401/ });
    await fillIn(page, planned('After the session ended'));
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Plan this milestone' }).click();
    await page.getByRole('link', { name: 'Sign in again' }).click();
    await chooseWhoToBe(page, reporter);
    await page.getByText('After the session ended').waitFor();

    await page.context().clearCookies();
    await page.goto(`${product.address}/sign-in?to=${encodeURIComponent('/report/new/plan')}`);
    await chooseWhoToBe(page, { reporterFor: 'RVW' });
    await page.getByRole('link', { name: 'Start' }).waitFor();
    expect(await page.getByText('Completed').count()).toBe(0);
  });
});
