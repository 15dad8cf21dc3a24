import { subjectOf } from '#domain/record';
import type { RelationAsserted } from '#domain/relation';
import type { Reading } from '../replay/index.ts';
import { factOf, isVisible, visible, type TimelineRow } from '../timeline/index.ts';

/** A relation that stands at the replay: asserted, and not withdrawn by then. */
export interface EffectiveRelation {
  /** Id of the event that asserted it. */
  readonly id: string;
  /** The subject that it goes out from, and the one that it leads to: stream names. */
  readonly from: string;
  readonly to: string;
  readonly event: RelationAsserted;
}

const effectiveRelations = (reading: Reading) =>
  visible(reading).andWhere(
    `e.event_type = 'RelationAsserted' AND NOT EXISTS (
       SELECT FROM read.timeline w
       WHERE w.subject = e.subject AND w.event_type = 'RelationWithdrawn' AND ${isVisible('w')}
         AND w.payload #>> '{data,assertionId}' = CAST(e.entry_id AS text))`,
  );

const relationOf = (row: TimelineRow): EffectiveRelation => {
  const { id, event } = factOf<RelationAsserted>(row);
  return { id, from: row.subject, to: event.data.to, event };
};

/** Relations that go out from these subjects, in order of recording. */
export async function relationsFrom(
  reading: Reading,
  subjects: readonly string[],
): Promise<readonly EffectiveRelation[]> {
  if (subjects.length === 0) return [];
  const query = effectiveRelations(reading).andWhere('e.subject = ANY (:subjects)', { subjects });
  return (await query.orderBy('e.position').getMany()).map(relationOf);
}

/** Relations that go out from any national policy, in order of recording. */
export async function relationsOfPolicies(reading: Reading): Promise<readonly EffectiveRelation[]> {
  const query = effectiveRelations(reading).andWhere("e.category = 'policy'");
  return (await query.orderBy('e.position').getMany()).map(relationOf);
}

/** Relations that lead to this subject, in order of recording. */
export async function relationsTo(reading: Reading, subject: string): Promise<readonly EffectiveRelation[]> {
  const query = effectiveRelations(reading).andWhere("e.payload #>> '{data,to}' = :subject", { subject });
  return (await query.orderBy('e.position').getMany()).map(relationOf);
}

/** The ref of the policy that a subject is; undefined of any other. */
export function policyRef(subject: string): string | undefined {
  const named = subjectOf(subject);
  return named?.category === 'policy' ? named.id : undefined;
}
