import type { AdoptionView } from '#contracts/adoption';
import type { MilestoneView } from '#contracts/milestone';
import type { PolicyList } from '#contracts/policy';
import type { TimelinePage } from '#contracts/timeline';
import type { TrustList, TrustView } from '#contracts/trust';
import { countOn, milestoneStatus, ways } from './counts.ts';
import { asTheyCount, perhaps, surely, visibleAt, type Clocks, type Told } from './told.ts';
import { expectedTies } from './ties.ts';
import { trustOn } from './trusts.ts';

/** An answer of the product: its status and its body. */
export interface ProductAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Asks the product. */
export type AskProduct = (path: string) => Promise<ProductAnswer>;

/** The product's and the oracle's answer on one thing, as text. */
export interface Compared {
  readonly what: string;
  readonly product: string;
  readonly oracle: string;
}

const text = (value: unknown) => JSON.stringify(value);
const kind = 'epr-go-live';

/** The clocks of a question, and the subjects that it is about. */
export interface OracleQuestion {
  readonly clocks: Clocks;
  /** A day before `asAt`, of which the curve speaks too. */
  readonly before: string;
  readonly milestones: readonly string[];
}

/** Asks everything at one set of clocks, and holds each answer against the fold. */
export async function compare(
  told: readonly Told[],
  ask: AskProduct,
  question: OracleQuestion,
): Promise<readonly Compared[]> {
  const { clocks } = question;
  const { asAt, knownAt, atPosition } = clocks;
  const at = `asAt=${asAt}&knownAt=${knownAt}&atPosition=${String(atPosition)}`;
  const facts = visibleAt(told, clocks);
  const get = async <Body>(path: string) => (await ask(path)).body as Body;
  return [
    ofTimeline(facts, clocks, await get(`/api/timeline?limit=2000&${at}`)),
    ...ofTrusts(facts, clocks, await get(`/api/trusts?${at}`), await get(`/api/trusts?open=true&${at}`)),
    ofPolicies(facts, clocks, await get(`/api/policies?${at}`)),
    ...(await ofMilestones(facts, question, (id) => ask(`/api/milestones/${id}?${at}`))),
    ...(await ofAdoption(facts, question, (way) => get(`/api/adoption?merger=${way}&${at}`))),
    ...(await ofTies(facts, clocks, (trust) => ask(`/api/trusts/${trust}?${at}`))),
  ];
}

function ofTimeline(facts: readonly Told[], { asAt }: Clocks, page: TimelinePage): Compared {
  const shown = perhaps(facts, asAt).filter(({ on }) => on !== undefined);
  return {
    what: 'entries, in order, and which may have happened',
    product: text(page.entries.map(({ id, mayHaveHappened }) => [id, mayHaveHappened])),
    oracle: text(shown.map(({ id, on }) => [id, (on?.last ?? '') > asAt])),
  };
}

const bySubject = (facts: readonly Told[], category: string) =>
  [...Map.groupBy(facts, ({ subject }) => subject)]
    .filter(([subject]) => subject.startsWith(`${category}-`))
    .map(([subject, own]) => [subject.slice(category.length + 1), own] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

function ofTrusts(
  facts: readonly Told[],
  { asAt }: Clocks,
  { trusts }: TrustList,
  open: TrustList,
): readonly Compared[] {
  const registered = bySubject(facts, 'trust').filter(([, own]) =>
    own.some(({ type }) => type === 'TrustRegistered'),
  );
  const statuses = registered.map(([ods, own]) => [ods, trustOn(own, asAt).status]);
  return [
    {
      what: 'status of every trust',
      product: text(trusts.map(({ ods, status }) => [ods, status])),
      oracle: text(statuses),
    },
    {
      what: 'open trusts',
      product: text(open.trusts.map(({ ods }) => ods)),
      oracle: text(statuses.flatMap(([ods, status]) => (status === 'open' ? [ods] : []))),
    },
  ];
}

const labels: Readonly<Record<string, string>> = {
  PolicyAnnounced: 'announced',
  PolicyLaunched: 'launched',
  PolicyCameIntoForce: 'came into force',
  PolicyWithdrawn: 'withdrawn',
  PolicySuperseded: 'superseded',
  PolicyClosed: 'closed',
  FundingAwarded: 'awarded',
};

function ofPolicies(facts: readonly Told[], { asAt }: Clocks, { policies }: PolicyList): Compared {
  const expected = bySubject(facts, 'policy').map(([ref, own]) => {
    const life = own.filter(({ on }) => on !== undefined);
    const [sure, maybe] = [surely(life, asAt), asTheyCount(perhaps(life, asAt))];
    const last = sure.at(-1);
    const unsure = maybe.at(-1);
    const status = last ? labels[last.type] : unsure ? `perhaps ${labels[unsure.type] ?? ''}` : 'nothing yet';
    const ended = life.some(
      ({ type, on, data }) =>
        (['PolicyWithdrawn', 'PolicySuperseded'].includes(type) ||
          (type === 'PolicyClosed' && data['of'] === 'life')) &&
        (on?.last ?? '') < asAt,
    );
    return [ref, status, ended, maybe.length, maybe.length - sure.length];
  });
  return {
    what: 'status of every policy',
    product: text(
      policies.map(({ ref, status, ended, entries, mayHaveHappened }) => [
        ...[ref, status, ended, entries, mayHaveHappened],
      ]),
    ),
    oracle: text(expected),
  };
}

async function ofMilestones(
  facts: readonly Told[],
  { clocks: { asAt }, milestones }: OracleQuestion,
  show: (id: string) => Promise<ProductAnswer>,
): Promise<readonly Compared[]> {
  const compared: Compared[] = [];
  for (const id of milestones) {
    const own = facts.filter(({ subject, on }) => subject === `milestone-${id}` && on !== undefined);
    const { status, body } = await show(id);
    const milestone = status === 200 ? (body as MilestoneView).milestone : undefined;
    const [sure, maybe] = [
      milestoneStatus(surely(own, asAt)),
      milestoneStatus(asTheyCount(perhaps(own, asAt))),
    ];
    compared.push({
      what: `milestone ${id}`,
      product: text([status, milestone?.status, milestone && (milestone.perhaps ?? milestone.status)]),
      oracle: text(own.length === 0 ? [404, undefined, undefined] : [200, sure, maybe]),
    });
  }
  return compared;
}

async function ofAdoption(
  facts: readonly Told[],
  { clocks: { asAt }, before }: OracleQuestion,
  show: (way: string) => Promise<AdoptionView>,
): Promise<readonly Compared[]> {
  const compared: Compared[] = [];
  for (const way of ways) {
    const view = await show(way);
    const { atLeast, atMost, of, ofAtMost } = view.ways[way];
    compared.push({
      what: `adoption on ${asAt}, ${way}`,
      product: text([view.merger, atLeast, atMost, of, ofAtMost]),
      oracle: text([way, ...countOn(facts, kind, asAt, way)]),
    });
    for (const day of [before, asAt]) {
      const step = view.steps.findLast(({ on }) => on <= day);
      const expected = countOn(facts, kind, day, way);
      // Before the first possible adopter the curve has no step.
      compared.push({
        what: `the curve on ${day}, asked on ${asAt}, ${way}`,
        product: text(step ? [step.atLeast, step.atMost, step.of, step.ofAtMost] : 'none'),
        oracle: text(step ? expected : expected[1] === 0 ? 'none' : expected),
      });
    }
  }
  return compared;
}

async function ofTies(
  facts: readonly Told[],
  clocks: Clocks,
  show: (trust: string) => Promise<ProductAnswer>,
): Promise<readonly Compared[]> {
  const compared: Compared[] = [];
  for (const [trust, own] of bySubject(facts, 'trust')) {
    if (!own.some(({ type }) => type === 'TrustRegistered')) continue;
    const { status, body } = await show(trust);
    const ties = status === 200 ? (body as TrustView).ties : [];
    const said = ties.map(({ milestoneId, policy, tie, whose }) => [
      ...[milestoneId, policy.ref, tie, whose?.ods ?? ''],
    ]);
    compared.push({
      what: `ties of ${trust}`,
      product: text([status, said.map(text).sort()]),
      oracle: text([200, expectedTies(facts, trust, clocks).map(text).sort()]),
    });
  }
  return compared;
}
