import {
  isNaming,
  lineage,
  precedence,
  type MilestoneOnRecord,
  type PolicyOnRecord,
  type StatedRelation,
  type Tie,
} from '#analysis/precedence';
import type { MilestoneReached } from '#domain/milestone';
import { policiesAt, type DatedNationalEvent } from '../policy/index.ts';
import { policyRef, relationsFrom, relationsOfPolicies, type EffectiveRelation } from '../relation/index.ts';
import { ReplayCache, type Reading } from '../replay/index.ts';
import { factOf, type TimelineRow } from '../timeline/index.ts';
import type { Merger } from './successions.ts';

/** The policies that came before each of the milestones, as `precedence` finds them in the record at the replay. */
export async function tiesOf(
  reading: Reading,
  reached: readonly TimelineRow[],
  mergers: readonly Merger[],
): Promise<readonly Tie[]> {
  const milestones = await withRelations(reading, reached);
  const onRecord = await policiesOnRecord.at(reading);
  const namings = milestones.filter(isNaming);
  return milestones.flatMap((milestone) => {
    const { data, entry } = milestone.event;
    const trusts = lineage(data.trust, mergers, entry.occurred);
    return precedence(milestone, { policies: onRecord, namings, trusts });
  });
}

async function withRelations(
  reading: Reading,
  reached: readonly TimelineRow[],
): Promise<readonly MilestoneOnRecord[]> {
  const all = await relationsFrom(reading, [...new Set(reached.map(({ subject }) => subject))]);
  const bySubject = Map.groupBy(all, ({ from }) => from);
  return reached.map((row) => ({
    ...factOf<MilestoneReached>(row),
    relations: (bySubject.get(row.subject) ?? []).flatMap(toPolicy),
  }));
}

const policiesOnRecord = new ReplayCache(
  'known and as at',
  async (reading): Promise<ReadonlyMap<string, PolicyOnRecord>> => {
    const byRef = Map.groupBy(await relationsOfPolicies(reading), ({ from }) => policyRef(from));
    return new Map(
      [...(await policiesAt(reading))].map(([ref, { kind, capabilities, entries }]) => [
        ref,
        {
          ref,
          kind,
          capabilities,
          life: entries.map((row) => factOf<DatedNationalEvent>(row)),
          relations: (byRef.get(ref) ?? []).flatMap(toPolicy),
        },
      ]),
    );
  },
);

function toPolicy({ id, to, event: said }: EffectiveRelation): readonly StatedRelation[] {
  const ref = policyRef(to);
  return ref === undefined
    ? []
    : [{ id, relation: said.data.relation, to: ref, confidence: said.known.confidence }];
}
