import { trustStepOf, type TieStrength } from '#analysis/precedence';
import type { FollowingTrust, RelationView } from '#contracts/policy';
import { laddersAt } from '../precedence/index.ts';
import type { TimelineEntry } from '#contracts/timeline';
import type { Reading } from '../replay/index.ts';
import { policyRef, relationsFrom, relationsTo, type EffectiveRelation } from '../relation/index.ts';
import { entryViews, inOrder, visibleEntries } from '../timeline/index.ts';
import { policiesAt } from '../policy-life/index.ts';

/** Relations between a policy and the rest of the record. */
export interface PolicyTies {
  readonly relations: readonly RelationView[];
  readonly trusts: readonly FollowingTrust[];
  /** The entries of those trusts, but for the policy's own. */
  readonly milestones: readonly TimelineEntry[];
}

/** Relations with other policies, and the trusts that followed. */
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
    ...(await followersOf(reading, subject, own, into)),
  };
}

/** Ties by what was done or said for one trust; by duty or subject every trust is tied, unless a hint names it too. */
const ofOneTrust: ReadonlySet<TieStrength> = new Set(['claimed', 'funded', 'named', 'related']);

/**
 * Entries by which trusts followed: those of the policy that name one, milestones that have it on their ladder by a tie of
 * their own, and what else is said to belong to it. In the order of the world.
 */
async function followersOf(
  reading: Reading,
  subject: string,
  own: readonly TimelineEntry[],
  into: readonly EffectiveRelation[],
): Promise<Pick<PolicyTies, 'trusts' | 'milestones'>> {
  const ref = policyRef(subject);
  const rungs = new Map(
    (await laddersAt(reading)).flatMap(({ milestoneId, rungs: all }) => {
      const rung = all.find(({ policy }) => policy === ref);
      const said = rung?.path.some((step) => step.is === 'relation' && step.from === milestoneId);
      if (rung && !ofOneTrust.has(rung.tie) && !said) return [];
      return rung ? [[milestoneId, rung] as const] : [];
    }),
  );
  const related = into.map(({ from }) => from).filter((from) => from.startsWith('milestone-'));
  const rows = await inOrder(
    visibleEntries(reading)
      .andWhere('e.title IS NOT NULL')
      .andWhere(
        `(e.entry_id = ANY (:reached) OR e.subject = ANY (:related) AND e.event_type = ANY (:besides))`,
        { reached: [...rungs.keys()], related, besides: ['SetbackReported', 'MilestonePlanned'] },
      ),
  ).getMany();
  const milestones = await entryViews(reading, rows);
  const trusts = [...own, ...milestones]
    .flatMap(({ trust, id, title, occurred, eventType, kind }): readonly FollowingTrust[] => {
      const rung = rungs.get(id);
      return trust
        ? [
            {
              ods: trust.ods,
              name: trust.name,
              entryId: id,
              title,
              occurred,
              eventType,
              kind,
              step: trustStepOf(eventType, kind),
              ...(rung && { tie: rung.tie, lead: rung.lead }),
            },
          ]
        : [];
    })
    .sort((a, b) => (a.occurred.earliestOn < b.occurred.earliestOn ? -1 : 1));
  return { trusts, milestones };
}
