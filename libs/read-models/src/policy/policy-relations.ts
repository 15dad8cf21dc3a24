import type { FollowingTrust, RelationView } from '#contracts/policy';
import type { TimelineEntry } from '#contracts/timeline';
import type { Reading } from '../replay/index.ts';
import { policyRef, relationsFrom, relationsTo, type EffectiveRelation } from '../relation/index.ts';
import { entryViews, inOrder, visibleEntries } from '../timeline/index.ts';
import { policiesAt } from './policies-at.ts';

/** Relations between a policy and the rest of the record. */
export interface PolicyTies {
  readonly relations: readonly RelationView[];
  readonly trusts: readonly FollowingTrust[];
}

/** Relations with other policies; and trusts: those that its own entries name, and those whose milestones relate to it. */
export async function policyTies(
  reading: Reading,
  subject: string,
  own: readonly TimelineEntry[],
): Promise<PolicyTies> {
  const out = await relationsFrom(reading, [subject]);
  const into = await relationsTo(reading, subject);
  const others = [...out.map(({ to }) => to), ...into.map(({ from }) => from)];
  const policies = await policiesAt(
    reading,
    others.flatMap((other) => policyRef(other) ?? []),
  );
  const view = (one: EffectiveRelation, other: string, direction: 'out' | 'in'): RelationView[] => {
    const title = policies.get(policyRef(other) ?? '')?.title;
    const { data, known } = one.event;
    return title === undefined
      ? []
      : [
          {
            id: one.id,
            relation: data.relation,
            direction,
            subject: other,
            title,
            confidence: known.confidence,
            knownOn: known.knownOn,
          },
        ];
  };
  return {
    relations: [
      ...out.flatMap((one) => view(one, one.to, 'out')),
      ...into.flatMap((one) => view(one, one.from, 'in')),
    ],
    trusts: following([...own, ...(await milestonesOf(reading, into))]),
  };
}

async function milestonesOf(
  reading: Reading,
  into: readonly EffectiveRelation[],
): Promise<readonly TimelineEntry[]> {
  const subjects = into.map(({ from }) => from).filter((from) => from.startsWith('milestone-'));
  if (subjects.length === 0) return [];
  const rows = await inOrder(
    visibleEntries(reading).andWhere('e.title IS NOT NULL AND e.subject = ANY (:subjects)', { subjects }),
  ).getMany();
  return await entryViews(reading, rows);
}

const following = (entries: readonly TimelineEntry[]): readonly FollowingTrust[] =>
  entries
    .flatMap(({ trust, id, title, occurred }) =>
      trust ? [{ ods: trust.ods, name: trust.name, entryId: id, title, occurred }] : [],
    )
    .sort((a, b) => (a.occurred.earliestOn < b.occurred.earliestOn ? -1 : 1));
