import { roundTimes } from '#analysis/money';
import type { MoneyStepView, MoneyTable, MoneyView, RoundMoneyView } from '#contracts/policy';
import type { TimelineEntry } from '#contracts/timeline';
import { asPeopleWrite, trustAsAt } from '#domain/trust';
import { policyLife, policiesAt, type PolicyAt } from '../policy-life/index.ts';
import { replayView, type Reading } from '../replay/index.ts';
import { familyOf, mergers } from '../succession/index.ts';
import { entryViews, trustFacts } from '../timeline/index.ts';
import { policySummary } from './policy-summary.ts';

/** The steps that entries tell of, whether or not they name a figure. */
const stepsIn = (entries: readonly TimelineEntry[]) =>
  entries.map(({ id, event, trust, occurred, eventType, data }) => ({
    eventType,
    amount: 'amount' in data ? data.amount : undefined,
    step: { entryId: id, event, ...(trust && { trust }), occurred },
  }));

/** Figures that entries name, each as it was named. */
export const moneyIn = (entries: readonly TimelineEntry[]): readonly MoneyView[] =>
  stepsIn(entries).flatMap(({ step, amount }) => (amount ? [{ ...step, amount }] : []));

const steps: ReadonlySet<TimelineEntry['eventType']> = new Set([
  'FundingApproved',
  'FundingAwarded',
  'AgreementSigned',
  'FundingReceived',
  'FundingRevised',
  'FundingClawedBack',
]);

const unsaidIn = (entries: readonly TimelineEntry[]): readonly MoneyStepView[] =>
  stepsIn(entries).flatMap(({ step, amount, eventType }) =>
    amount === undefined && steps.has(eventType) ? [step] : [],
  );

/**
 * Every round, and every other policy for which a figure was named, with its money and its times; the latest first. Of a
 * trust: those under which money names it or a trust that it came from; undefined where it is not registered.
 */
export async function roundsWithMoney(reading: Reading, ods?: string): Promise<MoneyTable | undefined> {
  const { replay } = reading;
  const trust =
    ods === undefined ? undefined : trustAsAt((await trustFacts(reading, [ods])).get(ods) ?? [], replay.asAt);
  if (ods !== undefined && !trust) return undefined;
  const line = trust && familyOf(trust.ods, await mergers(reading), replay.asAt).line;
  const policies = [...(await policiesAt(reading)).values()].filter(
    ({ entries }) => !line || entries.some((entry) => isOf(line, entry)),
  );
  const all = await entryViews(
    reading,
    policies.flatMap(({ entries }) => entries),
  );
  const byPolicy = Map.groupBy(all, ({ policy }) => policy ?? '');
  return {
    replay: replayView(replay),
    ...(trust && { trust: { ods: trust.ods, name: asPeopleWrite(trust.name) } }),
    rounds: policies
      .toSorted((a, b) => compare(beginOf(b.entries), beginOf(a.entries)))
      .map((policy) => roundMoney(policy, byPolicy.get(policy.ref) ?? [], line))
      .filter(
        ({ policy, money }) =>
          line || money.length > 0 || (policy.kind === 'funding-round' && policy.entries > 0),
      ),
  };
}

type Line = ReadonlySet<string>;

const isOf = (line: Line, { trust }: { readonly trust: string | null }) => trust !== null && line.has(trust);

/** Steps at which money reaches somebody: those of the trusts asked for are theirs alone. */
const reaches: ReadonlySet<string> = new Set(['PolicyAwarded', 'FundingAwarded', 'FundingReceived']);

/** The money of a policy, and its times; of a line of trusts without what is another's. */
function roundMoney(
  policy: PolicyAt,
  entries: readonly TimelineEntry[],
  line: Line | undefined,
): RoundMoneyView {
  const concerning = entries.filter(({ trust }) => !line || !trust || line.has(trust.ods));
  const life = policy.entries.filter(
    (entry) => !line || isOf(line, entry) || (entry.trust === null && !reaches.has(entry.eventType)),
  );
  return {
    policy: policySummary(policy),
    money: moneyIn(concerning),
    unsaid: unsaidIn(concerning),
    times: roundTimes(policyLife(life)),
  };
}

const beginOf = ([first]: readonly { readonly earliestOn: string | null }[]): string =>
  first?.earliestOn ?? '';

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
