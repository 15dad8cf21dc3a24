import type { Page } from 'playwright-core';
import {
  entriesAsWritten,
  type Fills,
  goOn,
  fillIn,
  send,
  inMonth,
  dayAnswers,
  sourced,
  sideways,
  described,
  planned,
  expectAccessible,
  chooseWhoToBe,
  useBrowser,
  withTrust,
} from './harness/index.ts';

const reporter = { reporterFor: 'ZZ1' } as const;
const title = 'An invented record goes live';

describe('reporting a milestone', () => {
  const { open, product } = useBrowser();
  const entriesOf = async (called: string, page: Page) =>
    (await entriesAsWritten(product, 'ZZ1', page)).filter((entry) => entry.title === called);
  const newPlan = () => open('/report/new/plan', { as: reporter });
  beforeAll(() => withTrust(product, 'ZZ1', 'FIRST INVENTED NHS TRUST'));

  it('asks who you are, and leads back', async () => {
    const page = await open('/report');
    await page.getByRole('heading', { name: 'Sign in to report a milestone' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
    await chooseWhoToBe(page, reporter);
    await page.waitForURL(`${product.address}/report`);
    await page.getByRole('heading', { name: 'Report a milestone', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
    expect(await page.getByRole('link', { name: 'Report', exact: true }).count()).toBe(0);
  });

  it('is not offered to those whose role it is not', async () => {
    const page = await open('/report', { as: 'policy-lead' });
    await page.getByRole('heading', { name: 'You cannot report a milestone' }).waitFor();
    expect(await page.getByRole('link', { name: 'Report', exact: true }).count()).toBe(0);
  });

  it('plans it, moves it, reaches it: each at a link of its own, all on the timeline', async () => {
    const page = await open('/report', { as: reporter });
    await page.getByRole('link', { name: 'Plan a milestone' }).click();
    await fillIn(page, planned(title));
    const plan = await send(page, 'Plan this milestone');

    await page.getByRole('link', { name: 'Your trust’s milestones' }).click();
    await page.getByRole('link', { name: title }).click();
    await page.getByText('Planned for April 2024').waitFor();
    await page.getByRole('link', { name: 'Say that it moved' }).click();
    await fillIn(page, { ...sourced, due: inMonth('10', '2024'), when: inMonth('1', '2024') });
    const move = await send(page, 'Send the new date');

    await page.getByRole('link', { name: 'This milestone' }).click();
    await page.getByRole('link', { name: 'Say that it was reached' }).click();
    await fillIn(page, { ...sourced, when: dayAnswers('5', 'November', '2024') });
    const reach = await send(page, 'Report that it was reached');

    const entries = await entriesOf(title, page);
    expect(
      entries.map(({ eventType, occurred, data }) => [
        eventType,
        occurred.edtf,
        'due' in data ? data.due.edtf : undefined,
      ]),
    ).toEqual([
      ['MilestonePlanned', '2022-05-03', '2024-04'],
      ['MilestoneRescheduled', '2024-01', '2024-10'],
      ['MilestoneReached', '2024-11-05', undefined],
    ]);
    expect([plan, move, reach]).toEqual(entries.map(({ id }) => `${product.address}/entries/${id}`));
    await page.getByRole('link', { name: 'This milestone' }).click();
    await page.getByText('Reached 5 November 2024').waitFor();
    expect(await page.getByRole('link', { name: 'Say that it moved' }).count()).toBe(0);
  });

  it('shows no date from before the one that was sent', async () => {
    const called = 'Moved, and looked at once';
    const page = await newPlan();
    await fillIn(page, planned(called));
    await send(page, 'Plan this milestone');
    await page.getByRole('link', { name: 'Your trust’s milestones' }).click();
    await page.getByRole('link', { name: called }).click();
    await page.getByRole('link', { name: 'Say that it moved' }).click();
    await fillIn(page, { ...sourced, due: inMonth('10', '2024'), when: inMonth('1', '2024') });
    const held = Promise.withResolvers<undefined>();
    await page.route('**/api/trusts/ZZ1*', async (route) => {
      await held.promise;
      await route.continue();
    });
    await send(page, 'Send the new date');
    await page.getByRole('link', { name: 'This milestone' }).click();
    await page.getByText('Loading your trust').waitFor();
    expect(await page.getByText('Planned for').count()).toBe(0);
    held.resolve(undefined);
    await page.getByText('Planned for October 2024').waitFor();
  });

  it('is told of a trust that is not on record who registers it', async () => {
    const page = await open('/report', { as: { reporterFor: 'ZZ9' }, mayComplain: /status of 404/ });
    await page.getByRole('heading', { name: 'Your trust is not on record yet' }).waitFor();
    await page.getByText('A steward of the record registers trusts').waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    await expectAccessible(page);
  });

  it('puts the focus on what is to be put right, and leads to the field', async () => {
    const page = await newPlan();
    await page.getByRole('link', { name: 'Start' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    const summary = page.locator('.nhsuk-error-summary');
    await summary.waitFor();
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await page.title()).toMatch(/^Error: What kind of milestone is it\?/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('kind');
    await page.keyboard.press('Space');
    await goOn(page);
    expect(await page.title()).toMatch(/^What is it called\?/);
  });

  it('keeps what was typed over a reload, and the step back', async () => {
    const page = await newPlan();
    await fillIn(page, planned('Typed and kept'));
    await page.reload();
    await page.getByText('Typed and kept').waitFor();
    await page.getByRole('link', { name: 'Change What is it called?', exact: true }).click();
    expect(await page.getByLabel('What is it called?').inputValue()).toBe('Typed and kept');
    await page.getByLabel('What is it called?').fill('Typed anew');
    await page.reload();
    expect(await page.getByLabel('What is it called?').inputValue()).toBe('Typed anew');
    await goOn(page);
    await page.getByText('Typed anew').waitFor();
    await page.goBack();
    expect(await page.getByLabel('What is it called?').inputValue()).toBe('Typed anew');
  });

  it('is done by keyboard alone', async () => {
    const page = await open('/report/new/setback', { as: reporter });
    await page.getByRole('link', { name: 'Start' }).press('Enter');
    await page.getByLabel('Contract for a record system').press('Space');
    await page.keyboard.press('Enter');
    await page.getByLabel('What is it called?').press('s');
    await page.keyboard.press('Enter');
    await page.getByLabel('Electronic patient record').press('Space');
    await page.keyboard.press('Enter');
    await page.getByLabel(/^Supplier/).press('Enter');
    await page.getByLabel('Deferred').press('Space');
    await page.keyboard.press('Enter');
    await page.getByLabel('I know only the year').press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2020');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Where can this be read?' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it.each([1_280, 320])('has nothing that axe objects to at %i pixels, and fits', async (width) => {
    const page = await open('/report', { as: reporter, width });
    const look = async () => {
      await page.mouse.move(0, 0);
      await expectAccessible(page);
      expect(await sideways(page)).toBe(0);
    };
    await page.getByRole('link', { name: 'Report a milestone that was reached' }).waitFor();
    await look();
    await page.getByRole('link', { name: 'Report a milestone that was reached' }).click();
    await page.getByRole('link', { name: 'Start' }).waitFor();
    await look();
    const looking = (fills: Fills): Fills =>
      Object.fromEntries(
        ['kind', 'title', 'capability', 'supplier', 'when', 'source', 'sure'].map((step) => [
          step,
          async () => {
            await fills[step]?.(page);
            await look();
          },
        ]),
      );
    const called = `Reached, at ${width} pixels`;
    await fillIn(page, looking({ ...described(called), when: inMonth('6', '2023') }));
    await look();
    await send(page, 'Report this milestone');
    await look();
    await page.getByRole('link', { name: 'Your trust’s milestones' }).click();
    await page.getByRole('link', { name: called }).click();
    await page.getByRole('heading', { name: called }).waitFor();
    await look();
  });
});
