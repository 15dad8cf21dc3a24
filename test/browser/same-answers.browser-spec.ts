import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import type { PolicyList, PolicyView } from '#contracts/policy';
import type { PrecedenceList } from '#contracts/precedence';
import type { LeadTime, TieView, TrustList, TrustView } from '#contracts/trust';
import { pairsOfDays } from '../product/index.ts';
import { useBrowser, whenWhole } from './harness/index.ts';

/** `ANSWERS=all`: every trust and policy at today, and twenty of each at five pairs of clocks; else some of each at one. */
const everything = process.env['ANSWERS'] === 'all';
const clocksOf = (count: number): readonly string[] =>
  pairsOfDays(count).map(({ asAt, knownAt }) => `asAt=${asAt}&knownAt=${knownAt}`);
const pairs = clocksOf(everything ? 5 : 1);
const fewTrusts = ['RJ1', 'RVW', 'R0A', 'RYC'];
const fewPolicies = ['frontline-digitisation-2021', 'tech-fund-1-2013', 'gde-2016'];
const long = everything ? 3_600_000 : 120_000;

/** A stretch of the list for each pair, so that different ones are asked for at each. */
const some = (all: readonly string[], few: readonly string[], pair: number): readonly string[] =>
  everything
    ? Array.from({ length: 20 }, (_, n) => all[(pair * 20 + n * 7) % all.length] ?? '')
    : few.slice(0, 2);

const plural = (count: number, unit: string) => `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
const between = (least: number, most: number, unit: string) =>
  least === most ? plural(least, unit) : `${String(least)} to ${plural(most, unit)}`;
const inWords = (lead: LeadTime): string =>
  lead.is === 'already there'
    ? 'the milestone was there before the policy'
    : lead.is === 'undecided'
      ? 'which came first cannot be said from the dates known'
      : `${
          lead.maxMonths < 2
            ? between(lead.minDays, lead.maxDays, 'day')
            : between(lead.minMonths, lead.maxMonths, 'month')
        } later`;

/** The rungs of each ladder on a page, each as `lead | policy`; sorted, for the API has no order of ladders. */
const ladders = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.before__milestone')
    .evaluateAll((all) =>
      all
        .map((one) =>
          [...one.querySelectorAll('.ladder__rung')]
            .map((rung) =>
              [
                rung.querySelector('.ladder__lead')?.textContent,
                rung.querySelector('a')?.getAttribute('href')?.replace(/\?.*/, ''),
              ].join(' | '),
            )
            .join('; '),
        )
        .sort(),
    );

const asRow = ({ tie, policy, lead }: TieView): string =>
  [tie, policy.ref, lead.is, ...(lead.is === 'after' ? [lead.minDays, lead.maxDays] : ['', ''])].join(' ');

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

describe('what came before', () => {
  const { open, product } = useBrowser();
  const get = async (address: string): Promise<Response> => await fetch(`${product.address}${address}`);
  const ask = async <Answer>(address: string): Promise<Answer> =>
    (await (await get(address)).json()) as Answer;

  /** The rungs of each milestone in a file, in its order; none where nothing came before. */
  async function fileOf(address: string): Promise<ReadonlyMap<string, readonly string[]>> {
    const answer = await get(address);
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`${address}: ${String(answer.status)} ${text}`);
    const rows = parse<Record<string, string>>(text, { columns: true, bom: true });
    return new Map(
      [...Map.groupBy(rows, (row) => row['milestone_entry_id'] ?? '')].map(([id, own]) => [
        id,
        own
          .filter(({ policy }) => policy !== '')
          .map((row) =>
            ['tie', 'policy', 'lead', 'lead_min_days', 'lead_max_days'].map((name) => row[name]).join(' '),
          ),
      ]),
    );
  }

  /** Parts of a trust's page, and its file, that say something else than its answer. */
  async function differencesOfTrust(ods: string, clocks: string): Promise<readonly string[]> {
    const view = await ask<TrustView>(`/api/trusts/${ods}?${clocks}`);
    const own = new Set(view.entries.map(({ id }) => id));
    const rungsOf = (id: string) => view.ties.filter(({ milestoneId }) => milestoneId === id);
    const told = view.ladders.filter(({ milestoneId }) => own.has(milestoneId));

    const page = await open(`/trusts/${ods}?${clocks}`);
    await whenWhole(page);
    const shown = await ladders(page);
    const expected = told
      .map(({ milestoneId }) =>
        rungsOf(milestoneId)
          .map(({ lead, policy }) => `${capitalised(inWords(lead))} | /policies/${policy.ref}`)
          .join('; '),
      )
      .sort();

    const owners = [...new Set(view.entries.flatMap(({ trust }) => trust?.ods ?? []))].join(',');
    // Without an entry it has no owner to ask for, and no ladder.
    const rows =
      owners === ''
        ? new Map<string, never>()
        : await fileOf(`/api/precedence?trust=${owners}&format=csv&${clocks}`);
    const file = told.map(({ milestoneId }) => rows.get(milestoneId) ?? []);
    const inFile = told.map(({ milestoneId }) => rungsOf(milestoneId).map(asRow));

    // The sentence is about one milestone: the first of its rungs that certainly came before.
    const sentences = told.flatMap(({ milestoneId }) => {
      const first = rungsOf(milestoneId).find(({ lead }) => lead.is === 'after');
      return first
        ? [`came ${inWords(first.lead).replace(/ later$/, '')} after`]
        : ['is known to have come before it'];
    });
    const lede = await page.locator('.lede').allInnerTexts();
    const said = told.length === 0 || sentences.some((sentence) => lede.join(' ').includes(sentence));

    await page.close();
    const where = `${ods}?${clocks}`;
    return [
      ...(JSON.stringify(shown) === JSON.stringify(expected) ? [] : [`page of ${where}`]),
      ...(JSON.stringify(file) === JSON.stringify(inFile) ? [] : [`file of ${where}`]),
      ...(said ? [] : [`sentence of ${where}: ${lede.join(' ')}`]),
    ];
  }

  /** The page of a policy, where it says something else of the trusts that followed than its answer. */
  async function differencesOfPolicy(ref: string, clocks: string): Promise<readonly string[]> {
    const view = await ask<PolicyView>(`/api/policies/${ref}?${clocks}`);
    const page = await open(`/policies/${ref}?${clocks}`);
    await whenWhole(page);
    const shown = await page.locator('.followers > li').evaluateAll((all) =>
      all.map((one) => {
        const trust = one.querySelector('a')?.getAttribute('href')?.replace(/\?.*/, '');
        const leads = [...one.querySelectorAll('li')].map((step) => step.textContent.split(' – ')[1] ?? '');
        return [trust, ...leads.filter((lead) => lead !== '').sort()].join(' | ');
      }),
    );
    await page.close();
    const expected = [...Map.groupBy(view.trusts, ({ ods }) => ods)].map(([ods, steps]) =>
      [`/trusts/${ods}`, ...steps.flatMap(({ lead }) => (lead ? [inWords(lead)] : [])).sort()].join(' | '),
    );
    return JSON.stringify(shown.toSorted()) === JSON.stringify(expected.toSorted())
      ? []
      : [`${ref}?${clocks}`];
  }

  it(
    'is on the page of a trust, in its sentence and in its file as the API has it',
    async () => {
      const { trusts } = await ask<TrustList>('/api/trusts');
      const all = trusts.map(({ ods }) => ods);
      const differences: string[] = [];
      for (const ods of everything ? all : fewTrusts)
        differences.push(...(await differencesOfTrust(ods, '')));
      for (const [n, clocks] of pairs.entries())
        for (const ods of some(all, fewTrusts, n))
          differences.push(...(await differencesOfTrust(ods, clocks)));
      expect(differences).toEqual([]);
    },
    long,
  );

  it.each(['', ...clocksOf(everything ? 20 : 2)])(
    'is in the file of every ladder as the API has it: %s',
    async (clocks) => {
      const { ladders: listed } = await ask<PrecedenceList>(`/api/precedence?${clocks}`);
      expect(await fileOf(`/api/precedence?format=csv&${clocks}`)).toEqual(
        new Map(listed.map(({ milestoneId, ties }) => [milestoneId, ties.map(asRow)])),
      );
    },
  );

  it(
    'is on the page of a policy as the API has it',
    async () => {
      const { policies } = await ask<PolicyList>('/api/policies');
      const all = policies.map(({ ref }) => ref);
      const differences: string[] = [];
      for (const ref of everything ? all : fewPolicies)
        differences.push(...(await differencesOfPolicy(ref, '')));
      for (const [n, clocks] of pairs.entries())
        for (const ref of some(all, fewPolicies, n))
          differences.push(...(await differencesOfPolicy(ref, clocks)));
      expect(differences).toEqual([]);
    },
    long,
  );
});
