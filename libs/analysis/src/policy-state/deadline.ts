import type { PartialDate } from '#domain/kernel';
import type { ScopeStated } from '#domain/policy';
import { dueIn, type LifeEvent } from './policy-state.ts';

/** The last day of a policy; the entry that says so, where it is not the scope, and what is to be there by then. */
export interface Deadline {
  readonly on: PartialDate;
  readonly entryId?: string;
  readonly what?: string;
}

/** The day that a policy asks for, as it stands at the end of what is given of its life: of a promise, a mandate, its scope, or a goal. */
export function deadlineOf(
  life: readonly LifeEvent[],
  scope?: Pick<ScopeStated['data'], 'conformBy'>,
): Deadline | undefined {
  const due = dueIn(life);
  if (due) {
    const what = life
      .flatMap(({ event: { data } }) => ('statement' in data ? (data.statement ?? []) : []))
      .at(-1);
    return { ...due, ...(what !== undefined && { what }) };
  }
  const mandates = life.flatMap(({ id, event }): Deadline[] =>
    event.type === 'StandardMandated' ? [{ on: event.data.conformBy, entryId: id }] : [],
  );
  const goals = life.flatMap(({ id, event: { data } }): Deadline[] =>
    'goal' in data && data.goal.due ? [{ on: data.goal.due, entryId: id, what: data.goal.statement }] : [],
  );
  return mandates.at(-1) ?? (scope?.conformBy ? { on: scope.conformBy } : goals.at(-1));
}
