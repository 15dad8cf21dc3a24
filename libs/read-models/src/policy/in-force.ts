import { deadlineOf, mayBind, policyStates, type PolicyState } from '#analysis/policy-state';
import { bindsType } from '#analysis/precedence';
import type { DeadlineView, InForcePolicyView, InForceView } from '#contracts/policy';
import type { Day } from '#domain/kernel';
import { asPeopleWrite, trustAsAt, type TrustAsAt } from '#domain/trust';
import { policyLife, policiesAt, type PolicyAt } from '../policy-life/index.ts';
import { replayView, type Reading } from '../replay/index.ts';
import { dateView, trustFacts } from '../timeline/index.ts';
import { policySummary } from './policy-summary.ts';
import { scopeView } from './scope-view.ts';

/** The state of every policy on a day, or what applies to one trust then; undefined where that is not registered. */
export async function inForce(reading: Reading, ods?: string): Promise<InForceView | undefined> {
  const { asAt } = reading.replay;
  const trust =
    ods === undefined ? undefined : trustAsAt((await trustFacts(reading, [ods])).get(ods) ?? [], asAt);
  if (ods !== undefined && !trust) return undefined;
  const policies = [...(await policiesAt(reading)).values()]
    .flatMap((policy) => {
      const bears = trust && bearing(policy, trust);
      return trust && bears === undefined ? [] : [{ policy, bears }];
    })
    .sort(
      (a, b) =>
        Number(b.bears === 'binds') - Number(a.bears === 'binds') ||
        rank(a.policy) - rank(b.policy) ||
        compare(a.policy.kind, b.policy.kind) ||
        compare(a.policy.title, b.policy.title),
    )
    .map(({ policy, bears }): InForcePolicyView => {
      const deadline = deadlineView(policy, asAt);
      return {
        policy: policySummary(policy),
        ...(bears && { bears }),
        ...(policy.scope && { scope: scopeView(policy.scope) }),
        ...(deadline && { deadline }),
      };
    });
  return {
    replay: replayView(reading.replay),
    ...(trust && { trust: { ods: trust.ods, name: asPeopleWrite(trust.name) }, trustType: trust.trustType }),
    policies,
  };
}

const applying: ReadonlySet<PolicyState> = new Set(['in force', 'open', 'announced', 'overdue']);
/** The way in which a policy bears on a trust; undefined where it does not: it is over, has only happened, or leaves its type out. */
function bearing(
  { kind, state, scope, entries }: PolicyAt,
  { trustType }: TrustAsAt,
): 'binds' | 'concerns' | undefined {
  if (!applying.has(state.is) || kind === 'organisation') return undefined;
  if (scope && !bindsType(scope.data, trustType)) return undefined;
  return mayBind({ kind, life: policyLife(entries) }) && (state.is === 'in force' || state.is === 'overdue')
    ? 'binds'
    : 'concerns';
}

/** The deadline of a policy, and whether it lies before the day asked for. */
function deadlineView({ entries, scope }: PolicyAt, asAt: Day): DeadlineView | undefined {
  const deadline = deadlineOf(policyLife(entries), scope?.data);
  if (!deadline) return undefined;
  const { on, entryId, what } = deadline;
  return {
    on: dateView(on),
    is: on.latestOn < asAt ? 'past' : on.earliestOn >= asAt ? 'coming' : 'not known',
    ...(what !== undefined && { what }),
    ...(entryId !== undefined && { entryId }),
  };
}

/** Those in force first, then what is open, announced or overdue, then the rest. */
const first: readonly PolicyState[] = ['in force', 'overdue', 'open', 'announced'];
const rank = ({ state: { is } }: PolicyAt): number =>
  first.includes(is) ? first.indexOf(is) : first.length + policyStates.indexOf(is);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
