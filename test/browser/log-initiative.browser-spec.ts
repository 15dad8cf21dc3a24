import type { Page } from 'playwright-core';
import {
  policyAsWritten,
  type Fills,
  stepOf,
  fillIn,
  send,
  inMonth,
  dayAnswers,
  sourced,
  sideways,
  expectAccessible,
  useBrowser,
} from './harness/index.ts';

const lead = 'policy-lead';
const addToRecord = 'Add to the record';

const named = (ref: string, title: string): Fills => ({
  ...sourced,
  name: (page) => page.getByLabel('What is it called?').fill(title),
  ref: (page) => page.getByLabel('Its short name in addresses').fill(ref),
  issuer: (page) => page.getByLabel('Which body does it come from?').fill('NHS England (example)'),
  about: (page) => page.getByLabel('Electronic patient record').check(),
});
const happened = (what: string) => (page: Page) => page.getByLabel(what, { exact: true }).check();
const million = (sum: string, meant: string) => async (page: Page) => {
  await page.getByLabel('Sum').fill(sum);
  await page.getByLabel('In', { exact: true }).selectOption('million');
  await page.getByLabel(meant).check();
};
const trust = (code: string, name: string) => async (page: Page) => {
  await page.getByLabel('Search trusts').fill(code);
  await page.getByRole('radio', { name }).check();
};
const round: Fills = {
  ...named('zz-round-2021', 'An invented round'),
  what: happened('Announced'),
  when: async (page) => {
    await inMonth('Apr', '2021')(page);
    await page.getByLabel('The date is about right, not exact').check();
  },
  money: million('45', 'At most this'),
  'money-for': (page) => page.getByLabel('First financial year').fill('2021-22'),
};

describe('logging an initiative', () => {
  const { open, product } = useBrowser();
  const policy = (ref: string, page: Page) => policyAsWritten(product, ref, page);

  it('is for policy leads: others are told so, and are not offered it', async () => {
    const page = await open('/log');
    await page.getByRole('heading', { name: 'Sign in to log an initiative' }).waitFor();
    await expectAccessible(page);
    const analyst = await open('/log', { as: 'analyst' });
    await analyst.getByRole('heading', { name: 'You cannot log an initiative' }).waitFor();
    expect(await analyst.getByRole('link', { name: 'Log', exact: true }).count()).toBe(0);
    await analyst.goto(`${product.address}/policies/tech-fund-1-2013`);
    await analyst.getByRole('heading', { name: 'Its life' }).waitFor();
    expect(await analyst.getByRole('link', { name: 'Log what happened' }).count()).toBe(0);
  });

  it('asks for a policy before it goes on to what happened to it', async () => {
    const page = await open('/log', { as: lead });
    await page.getByRole('button', { name: 'Continue' }).click();
    const summary = page.locator('.nhsuk-error-summary');
    await summary.getByRole('link', { name: 'Choose a policy' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('policy');
    await page.getByLabel('Search policies').fill('tech fund 1');
    await page.getByRole('radio', { name: /Tech Fund 1/ }).check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL(/\/log\/policies\/tech-fund-1-2013$/);
  });

  it('registers a round announced about a month, awards it to two trusts one after the other, and cuts it', async () => {
    const page = await open('/log', { as: lead });
    await page.getByRole('link', { name: 'Funding round' }).click();
    await fillIn(page, round);
    const announced = await send(page, addToRecord);

    await page.getByRole('link', { name: 'Log what happened later' }).click();
    await fillIn(page, {
      ...sourced,
      what: happened('Awarded'),
      when: dayAnswers('3', '5', '2021'),
      trust: trust('RVW', 'North Tees'),
      money: million('2.5', 'Exactly this'),
    });
    await send(page, addToRecord);

    await page.getByRole('link', { name: 'Log the same for another trust' }).click();
    await fillIn(page, { trust: trust('RXC', 'East Sussex'), money: million('1', 'Exactly this') });
    await send(page, addToRecord);

    await page.getByRole('link', { name: 'See it in the life of the policy' }).click();
    await page.getByRole('link', { name: 'Log what happened' }).click();
    await fillIn(page, {
      ...sourced,
      what: happened('Revised or cut'),
      when: inMonth('January', '2022'),
      money: async (at) => {
        await million('30', 'Exactly this')(at);
        await at.getByLabel('Announced').check();
      },
    });
    await send(page, addToRecord);

    const view = await policy('zz-round-2021', page);
    expect(
      view.entries.map(({ eventType, occurred, trust: whose, data }) => [
        eventType,
        occurred.edtf,
        whose?.ods,
        'amount' in data ? data.amount.pence : undefined,
      ]),
    ).toEqual([
      ['PolicyAnnounced', '2021-04~', undefined, '4500000000'],
      ['FundingAwarded', '2021-05-03', 'RVW', '250000000'],
      ['FundingAwarded', '2021-05-03', 'RXC', '100000000'],
      ['FundingRevised', '2022-01', undefined, '3000000000'],
    ]);
    expect(announced).toBe(`${product.address}/entries/${view.entries[0]?.id ?? 'none'}`);
  });

  it('logs a target with its promise, and a standard that is mandated', async () => {
    const page = await open('/log/new/target', { as: lead });
    await fillIn(page, {
      ...named('zz-target-2022', 'An invented target'),
      what: happened('Promised'),
      when: inMonth('2', '2022'),
      promise: (at) => at.getByLabel('What is promised?').fill('Every trust has an invented record'),
      due: inMonth('March', '2025'),
      measure: (at) => at.getByLabel('How much of it, in per cent?').fill('90'),
    });
    await send(page, addToRecord);
    const [set] = (await policy('zz-target-2022', page)).entries;
    expect(set).toMatchObject({
      eventType: 'TargetSet',
      data: { due: { edtf: '2025-03' }, statement: 'Every trust has an invented record' },
    });

    await page.goto(`${product.address}/log/new/standard`);
    await fillIn(page, {
      ...named('zz-standard-2022', 'An invented standard'),
      what: happened('Mandated'),
      when: inMonth('2', '2022'),
      conform: inMonth('4', '2030'),
    });
    await send(page, addToRecord);
    expect((await policy('zz-standard-2022', page)).entries.map(({ eventType }) => eventType)).toEqual([
      'StandardMandated',
    ]);
  });

  it('registers alone what nothing is to be logged of yet, and relates it to another', async () => {
    const page = await open('/log/new/strategy', { as: lead });
    await fillIn(page, {
      ...named('zz-strategy-2023', 'An invented strategy'),
      what: happened('Nothing to log yet'),
    });
    await send(page, addToRecord);
    await page.getByRole('link', { name: 'Say what it relates to' }).click();
    await fillIn(page, {
      ...sourced,
      other: async (at) => {
        await at.getByLabel('Search policies').fill('long term plan');
        await at.getByRole('radio', { name: 'NHS Long Term Plan' }).check();
      },
      relation: (at) => at.getByLabel('It implements the other').check(),
      says: (at) => at.getByLabel('Who says so?').fill('NHS England (example)'),
    });
    await send(page, addToRecord);
    const { entries, relations } = await policy('zz-strategy-2023', page);
    expect([entries, relations.map(({ relation, subject }) => [relation, subject])]).toEqual([
      [],
      [['implements', 'policy-ltp-2019']],
    ]);
  });

  it('says what the server refuses, with its code, at the field that it names', async () => {
    const page = await open('/log/new/strategy', { as: lead, mayComplain: /422/ });
    await fillIn(page, { ...named('ltp-2019', 'Taken'), what: happened('Nothing to log yet') });
    await page.getByRole('button', { name: addToRecord }).click();
    const refused = page.locator('.nhsuk-error-summary [data-code="policy/already-registered"]');
    await refused.waitFor();
    await expectAccessible(page);
    await refused.getByRole('link').click();
    await page.waitForURL(/step=ref/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('ref');
    expect(await page.locator('#ref-error').getAttribute('data-code')).toBe('policy/already-registered');
  });

  it('records once what was registered when only its first event was refused', async () => {
    const page = await open('/log/new/programme', { as: lead, mayComplain: /422/ });
    await fillIn(page, {
      ...named('zz-late-2020', 'An invented programme'),
      what: happened('Announced'),
      when: inMonth('1', '2999'),
    });
    await page.getByRole('button', { name: addToRecord }).click();
    const refused = page.locator('.nhsuk-error-summary [data-code]').getByRole('link').first();
    await refused.click();
    await page.waitForURL(/step=when/);
    await page.getByLabel('Year', { exact: true }).fill('2020');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL(/step=check/);
    await send(page, addToRecord);
    expect((await policy('zz-late-2020', page)).entries.map(({ eventType }) => eventType)).toEqual([
      'PolicyAnnounced',
    ]);
  });

  it.each([1_280, 320])('is accessible and fits at %i pixels, on every page', async (width) => {
    const page = await open('/log', { as: lead, width });
    await page.getByLabel('Search policies').waitFor();
    const looked = async () => {
      await page.mouse.move(0, 0);
      await expectAccessible(page);
      expect([stepOf(page), await sideways(page)]).toEqual([stepOf(page), 0]);
    };
    await looked();
    await page.goto(`${product.address}/log/policies/tech-fund-1-2013`);
    await page.getByRole('link', { name: 'Start' }).waitFor();
    await looked();
    const checked = (fill?: (page: Page) => Promise<unknown>) => async (at: Page) => {
      await fill?.(at);
      await looked();
    };
    await fillIn(page, {
      what: checked(happened('Awarded')),
      when: checked(dayAnswers('3', '5', '2014')),
      trust: checked(trust('RVW', 'North Tees')),
      for: checked(),
      money: checked(million('2', 'Exactly this')),
      'money-for': checked(),
      more: checked(),
      source: checked(sourced['source']),
      sure: checked(sourced['sure']),
    });
    await looked();
  });
});
