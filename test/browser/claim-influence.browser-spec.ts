import type { Page } from 'playwright-core';
import { readWholeTimeline, sendCommandTo } from '../product/index.ts';
import {
  expectAccessible,
  fillIn,
  inMonth,
  send,
  sideways,
  sourced,
  useBrowser,
  withTrust,
  writtenUpTo,
  type Fills,
} from './harness/index.ts';

const reporter = { reporterFor: 'ZZ2' } as const;
const title = 'Invented prescribing goes live';
const said = {
  occurred: '2024-02-01',
  confidence: 'high',
  source: { title: 'An invented letter', url: 'https://zz.example/letter' },
};
const kind = 'epma-go-live';

const claim: Fills = {
  ...sourced,
  milestone: (page) => page.getByLabel(title).check(),
  policy: async (page) => {
    await page.getByLabel('Search policies').fill('global digital exemplar prog');
    await page.getByRole('radio', { name: 'Global Digital Exemplar programme', exact: true }).check();
  },
  direction: (page) => page.getByLabel('It helped').check(),
  mechanism: (page) => page.getByLabel('Funding').check(),
  statement: (page) => page.getByLabel('In your own words').fill('It paid for half.\nThe rest was ours.'),
  when: inMonth('1', '2024'),
};

describe('claiming an influence', () => {
  const { open, product } = useBrowser();
  let milestone: string;

  beforeAll(async () => {
    await withTrust(product, 'ZZ2', 'SECOND INVENTED NHS TRUST');
    const reached = {
      trust: 'ZZ2',
      kind,
      title,
      capability: 'eprescribing',
      definition: 'not stated',
      ...said,
    };
    const { stream } = await sendCommandTo(product, 'trust-reporter.ZZ2', 'reach-milestone', {
      ...reached,
      occurred: '2023-10-05',
    });
    milestone = stream.slice('milestone-'.length);
  });

  const asReviewer = (useCase: string, request: object) =>
    sendCommandTo(product, 'reviewer', useCase, { ...request, ...said });
  const look = async (page: Page) => {
    await expectAccessible(page);
    expect(await sideways(page)).toBe(0);
  };

  it('is for those who report for a trust', async () => {
    const page = await open('/claim');
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    expect(heading).toBe('Sign in to say what helped or hindered');
    await look(page);
  });

  it('is made, contested, and taken back: the last word is the trust’s', async () => {
    const page = await open('/claim', { as: reporter });
    await page.getByRole('link', { name: 'Make a claim' }).click();
    await fillIn(page, claim);
    const link = await send(page, 'Make this claim');
    const { entries } = await readWholeTimeline(product, `trust=ZZ2&after=${await writtenUpTo(page)}`);
    const made = entries.find(({ eventType }) => eventType === 'InfluenceClaimed');
    expect(link).toBe(`${product.address}/entries/${made?.id ?? 'none'}`);
    expect(made).toMatchObject({
      occurred: { edtf: '2024-01' },
      data: {
        direction: 'helped',
        mechanism: 'funding',
        milestone,
        statement: { body: 'It paid for half.\nThe rest was ours.', redacted: false },
      },
    });

    await page.getByRole('link', { name: 'Your trust’s claims' }).click();
    const own = page.locator('[data-claim-id]').first();
    await own.getByText('Claimed by the trust').waitFor();
    await asReviewer('contest-influence', {
      claim: await own.getAttribute('data-claim-id'),
      reason: 'The money came after the go-live.',
    });
    await page.reload();
    await own.getByText('The reviewer says: The money came after the go-live.').waitFor();
    await look(page);

    await own.getByRole('link', { name: /^Withdraw/ }).click();
    await fillIn(page, {
      ...sourced,
      reason: (at) => at.getByLabel('Why is it withdrawn?').fill('We mixed up two rounds.'),
    });
    await send(page, 'Withdraw this claim');
    await page.getByRole('link', { name: 'Your trust’s claims' }).click();
    await own.getByText('Taken back by the trust').waitFor();
    expect(await own.getByRole('link', { name: /^Withdraw/ }).count()).toBe(0);
  });

  it('begins at the milestone that one came from', async () => {
    const page = await open(`/report/${milestone}`, { as: reporter });
    await page.getByRole('link', { name: 'Claim that a policy helped or hindered it' }).click();
    await page.getByRole('link', { name: 'Start' }).click();
    expect(await page.getByLabel(title).isChecked()).toBe(true);
  });

  it('begins at the policy that one came from', async () => {
    const page = await open('/policies/ltp-2019', { as: reporter });
    await page.getByRole('link', { name: 'Claim that it helped or hindered' }).click();
    await page.getByRole('link', { name: 'Which policy?' }).click();
    expect(await page.getByRole('radio', { name: 'NHS Long Term Plan', exact: true }).isChecked()).toBe(true);
    await look(page);
  });

  it('waits for an answer to each dispute', async () => {
    for (const reason of ['The minutes name another day.', 'The supplier names another product.']) {
      await asReviewer('dispute-milestone', { milestone, trust: 'ZZ2', kind, reason });
    }
    const page = await open('/claim', { as: reporter });
    const about = page.getByRole('listitem').filter({ hasText: `Answer the dispute about ‘${title}’` });
    await about.nth(1).waitFor();
    expect(await about.count()).toBe(2);
    await look(page);
    await about.filter({ hasText: 'The minutes name another day.' }).getByRole('link').click();
    await fillIn(page, {
      ...sourced,
      answer: async (at) => {
        await at.getByText('The reviewer says: ‘The minutes name another day.’').waitFor();
        await at.getByLabel('What is your answer?').fill('They name the day of training.');
      },
    });
    await send(page, 'Send this answer');
    await page.getByRole('link', { name: 'This milestone' }).click();
    await page.getByText('disputed: waits for your answer').waitFor();
    await look(page);
    await page.getByRole('link', { name: 'Answer the dispute' }).click();
    await fillIn(page, {
      ...sourced,
      answer: async (at) => {
        await at.getByText('The reviewer says: ‘The supplier names another product.’').waitFor();
        await at.getByLabel('What is your answer?').fill('It was renamed.');
      },
    });
    await send(page, 'Send this answer');
    await page.getByRole('link', { name: 'This milestone' }).click();
    await page.getByText('you answered; waits for a reviewer').waitFor();
    expect(await page.getByRole('link', { name: 'Answer the dispute' }).count()).toBe(0);
  });

  it.each([1_280, 320])('has nothing that axe objects to at %i pixels, and fits', async (width) => {
    expect.hasAssertions();
    const page = await open('/claim', { as: reporter, width });
    await page.getByRole('link', { name: 'Make a claim' }).waitFor();
    await look(page);
    await page.getByRole('link', { name: 'Make a claim' }).click();
    const looking = Object.fromEntries(
      Object.entries(claim).map(([step, fill]) => [
        step,
        async () => {
          await fill(page);
          await look(page);
        },
      ]),
    );
    await fillIn(page, looking);
    await look(page);
  });
});
