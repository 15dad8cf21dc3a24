import type { AdoptionStep, AdoptionView } from '#contracts/adoption';
import type { MilestoneView } from '#contracts/milestone';
import type { PolicyList } from '#contracts/policy';
import type { TrustView } from '#contracts/trust';
import type { AskProduct, ProductAnswer } from './compared.ts';
import { later } from './days.ts';

/** The same, but for some of its fields. */
const but = <Whole extends object>(whole: Whole, fields: Partial<Whole>): Whole =>
  Object.assign({}, whole, fields);

/** The same product, but that its answers have a fault. */
export type Fault = (ask: AskProduct) => AskProduct;

const changed =
  <Body>(path: RegExp, change: (body: Body) => Body): Fault =>
  (ask) =>
  async (asked) => {
    const came = await ask(asked);
    return path.test(asked) && came.status === 200 ? { ...came, body: change(came.body as Body) } : came;
  };

const asking =
  (path: RegExp, other: (asked: string) => string): Fault =>
  (ask) =>
  (asked) =>
    ask(path.test(asked) ? other(asked) : asked);

const lowered = (step: AdoptionStep, atMost: number): AdoptionStep =>
  but(step, { atLeast: Math.min(step.atLeast, atMost), atMost: Math.min(step.atMost, atMost) });

const notFound: ProductAnswer = { status: 404, body: {} };

/** Faults of the kinds that were found once: each must be noticed. */
export const faults: Readonly<Record<string, Fault>> = {
  'a denominator from the future': asking(/\/api\/adoption/, (asked) =>
    asked.replace(/knownAt=[\d-]+/, 'knownAt=2026-01-01'),
  ),
  'a withdrawal that rewrites the past': changed<AdoptionView>(/\/api\/adoption/, (view) =>
    but(view, { steps: view.steps.map((step) => lowered(step, view.ways[view.merger].atMost)) }),
  ),
  'a closing day off by one': asking(/\/api\/trusts\?/, (asked) =>
    asked.replace(/asAt=([\d-]+)/, (_all, day: string) => `asAt=${later(day, 1)}`),
  ),
  'a successor that is not credited': changed<AdoptionView>(/\/api\/adoption/, (view) =>
    but(view, { ways: but(view.ways, { follow: view.ways.censor }) }),
  ),
  'in scope after the end': changed<TrustView>(/\/api\/trusts\/ZZ/, (view) =>
    but(view, {
      ties: view.ties.map((tie) => (tie.tie === 'related' ? but(tie, { tie: 'in scope' }) : tie)),
    }),
  ),
  'a predecessor’s award as the trust’s own': changed<TrustView>(/\/api\/trusts\/ZZ/, (view) =>
    but(view, { ties: view.ties.map((tie) => (tie.whose ? but(tie, { whose: view.trust }) : tie)) }),
  ),
  'a milestone that is not found before its first entry': (ask) => async (asked) => {
    const came = await ask(asked);
    const isMilestone = asked.startsWith('/api/milestones/') && came.status === 200;
    return isMilestone && (came.body as MilestoneView).entries.length === 0 ? notFound : came;
  },
  'nothing yet beside an entry': changed<PolicyList>(/\/api\/policies\?/, (list) =>
    but(list, {
      policies: list.policies.map((policy) =>
        policy.status.startsWith('perhaps ') ? but(policy, { status: 'nothing yet' }) : policy,
      ),
    }),
  ),
};
