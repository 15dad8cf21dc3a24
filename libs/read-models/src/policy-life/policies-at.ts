import { stateOf, type LifeEvent, type StateOnDay } from '#analysis/policy-state';
import { onDay, type Recorded } from '#domain/kernel';
import { policyAsAt, type PolicyAsAt } from '#domain/policy';
import type { NationalEvent } from '#domain/record';
import type { SharesStated } from '#domain/target';
import { publishedLists } from '../codebook/index.ts';
import { ReplayCache, type Reading } from '../replay/index.ts';
import { policyRef } from '../relation/index.ts';
import { factOf, inOrder, visible, type TimelineRow } from '../timeline/index.ts';

/** A policy at the replay, the fact that registered it, and its entries that may have happened by then, in the order of the world. */
export interface PolicyAt extends PolicyAsAt {
  readonly registration: TimelineRow;
  readonly entries: readonly TimelineRow[];
  readonly state: StateOnDay;
  /** Ref of the body that it is an act about. */
  readonly actsOn?: string;
}

/** The facts of a policy that date something. */
export type DatedNationalEvent = Extract<NationalEvent, { readonly entry: unknown }>;

/** The facts that are read of a policy: shares belong to a single promise of it. */
type PolicyFact = Exclude<NationalEvent, SharesStated>;

/** The facts of the entries of a policy, in their order. */
export const policyLife = (entries: readonly TimelineRow[]): readonly LifeEvent[] =>
  entries.map((row) => factOf<DatedNationalEvent>(row));

const everyPolicy = new ReplayCache('known and as at', (reading) => read(reading));

/** Policies that are registered: all of them, or those under these refs; by ref, sorted. */
export async function policiesAt(
  reading: Reading,
  refs?: readonly string[],
): Promise<ReadonlyMap<string, PolicyAt>> {
  return await (refs === undefined ? everyPolicy.at(reading) : read(reading, refs));
}

async function read(reading: Reading, refs?: readonly string[]): Promise<ReadonlyMap<string, PolicyAt>> {
  const query = visible(reading).andWhere(
    "e.category = 'policy' AND (e.fact <> 'statement' OR e.event_type = 'ScopeStated')",
  );
  if (refs) query.andWhere('e.subject = ANY (:subjects)', { subjects: refs.map((ref) => `policy-${ref}`) });
  const streams = Map.groupBy(await inOrder(query).getMany(), ({ subject }) => policyRef(subject) ?? subject);
  const { asAt } = reading.replay;
  const acts = (await publishedLists(reading)).get('acts-on-bodies')?.codes ?? [];
  const bodies = new Map(acts.map(({ code, title }) => [code, title]));
  const policies = [...streams].flatMap(([ref, rows]) => {
    const policy = policyAsAt(
      rows.map((row): Recorded<PolicyFact> => factOf<PolicyFact>(row)),
      asAt,
    );
    const entries = rows.filter(({ earliestOn }) => earliestOn !== null && earliestOn <= asAt);
    const actsOn = bodies.get(ref);
    const registration = rows.find(({ eventType }) => eventType === 'PolicyRegistered');
    return policy && registration
      ? [
          [
            ref,
            {
              ...policy,
              ...(actsOn !== undefined && { actsOn }),
              registration,
              entries,
              state: stateOf({ kind: policy.kind, life: policyLife(entries) }, onDay(asAt)),
            },
          ] as const,
        ]
      : [];
  });
  return new Map(policies.sort(([a], [b]) => (a < b ? -1 : 1)));
}
