import { roundTimes } from '#analysis/money';
import type { MoneyTable, MoneyView } from '#contracts/policy';
import type { TimelineEntry } from '#contracts/timeline';
import { lifeOf, policiesAt } from '../policy-life/index.ts';
import { replayView, type Reading } from '../replay/index.ts';
import { entryViews } from '../timeline/index.ts';
import { policySummary } from './policy-summary.ts';

/** Figures that entries name, each as it was named. */
export const moneyIn = (entries: readonly TimelineEntry[]): readonly MoneyView[] =>
  entries.flatMap(({ id, event, trust, occurred, data }) =>
    'amount' in data ? [{ entryId: id, event, ...(trust && { trust }), occurred, amount: data.amount }] : [],
  );

/** Every round, and every other policy for which a figure was named, with its money and its times; the latest first. */
export async function moneyTable(reading: Reading): Promise<MoneyTable> {
  const policies = [...(await policiesAt(reading)).values()];
  const all = await entryViews(
    reading,
    policies.flatMap(({ entries }) => entries),
  );
  const byPolicy = Map.groupBy(all, ({ policy }) => policy ?? '');
  const rounds = policies
    .map((policy) => ({ policy, money: moneyIn(byPolicy.get(policy.ref) ?? []) }))
    .filter(
      ({ policy, money }) =>
        money.length > 0 || (policy.kind === 'funding-round' && policy.entries.length > 0),
    )
    .sort((a, b) => compare(beginOf(b.policy.entries), beginOf(a.policy.entries)));
  return {
    replay: replayView(reading.replay),
    rounds: rounds.map(({ policy, money }) => ({
      policy: policySummary(policy),
      money,
      times: roundTimes(lifeOf(policy.entries)),
    })),
  };
}

const beginOf = ([first]: readonly { readonly earliestOn: string | null }[]): string =>
  first?.earliestOn ?? '';

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
