import {
  isNaming,
  lineage,
  precedence,
  type ClaimOnRecord,
  type Ladder,
  type MilestoneOnRecord,
  type PolicyOnRecord,
  type StatedRelation,
} from '#analysis/precedence';
import type { MilestoneReached } from '#domain/milestone';
import { subjectOf } from '#domain/record';
import { trustAsAt } from '#domain/trust';
import { standingClaims } from '../influence/index.ts';
import { policyLife, policiesAt } from '../policy-life/index.ts';
import { policyRef, relationsFrom, relationsOfPolicies, type EffectiveRelation } from '../relation/index.ts';
import { ReplayCache, type Reading } from '../replay/index.ts';
import { mergers } from '../succession/index.ts';
import { factOf, trustFacts, type TimelineRow } from '../timeline/index.ts';
import { reachedMilestones } from './reached-milestones.ts';

/** A milestone that was reached, and the ladder of what came before it. */
export interface MilestoneLadder extends Ladder {
  readonly row: TimelineRow;
}

/** The ladders of these milestones, as `precedence` finds them in the record at the replay. */
export async function laddersOf(
  reading: Reading,
  reached: readonly TimelineRow[],
): Promise<readonly MilestoneLadder[]> {
  const trusts = [...new Set(reached.flatMap(({ trust }) => trust ?? []))];
  return climbed(reading, reached, await standingClaims(reading, trusts));
}

const everyLadder = new ReplayCache('known and as at', async (reading) =>
  climbed(reading, await reachedMilestones(reading).getMany(), await standingClaims(reading)),
);

/** The ladder of every milestone on record. */
export const laddersAt = (reading: Reading): Promise<readonly MilestoneLadder[]> => everyLadder.at(reading);

async function climbed(
  reading: Reading,
  reached: readonly TimelineRow[],
  claims: readonly ClaimOnRecord[],
): Promise<readonly MilestoneLadder[]> {
  const milestones = await withRelations(reading, reached);
  const [policies, all] = await Promise.all([policiesOnRecord.at(reading), mergers(reading)]);
  const facts = await trustFacts(reading, [...new Set(reached.flatMap(({ trust }) => trust ?? []))]);
  const namings = milestones.map(({ milestone }) => milestone).filter(isNaming);
  const claimsOn = Map.groupBy(claims, ({ milestone }) => milestone);
  return milestones.map(({ milestone, row }) => {
    const { data, entry } = milestone.event;
    const ladder = precedence(milestone, {
      policies,
      namings,
      trusts: lineage(data.trust, all, entry.occurred),
      trustType: trustAsAt(facts.get(data.trust) ?? [], entry.occurred.latestOn)?.trustType,
      claims: claimsOn.get(subjectOf(row.subject)?.id ?? '') ?? [],
    });
    return { ...ladder, row };
  });
}

interface MilestoneRow {
  readonly milestone: MilestoneOnRecord;
  readonly row: TimelineRow;
}

async function withRelations(
  reading: Reading,
  reached: readonly TimelineRow[],
): Promise<readonly MilestoneRow[]> {
  const all = await relationsFrom(reading, [...new Set(reached.map(({ subject }) => subject))]);
  const bySubject = Map.groupBy(all, ({ from }) => from);
  return reached.map((row) => ({
    row,
    milestone: {
      ...factOf<MilestoneReached>(row),
      relations: (bySubject.get(row.subject) ?? []).flatMap(toPolicy),
    },
  }));
}

const policiesOnRecord = new ReplayCache(
  'known and as at',
  async (reading): Promise<ReadonlyMap<string, PolicyOnRecord>> => {
    const byRef = Map.groupBy(await relationsOfPolicies(reading), ({ from }) => policyRef(from));
    return new Map(
      [...(await policiesAt(reading))].map(([ref, { kind, capabilities, entries, scope }]) => [
        ref,
        {
          ref,
          kind,
          capabilities,
          life: policyLife(entries),
          relations: (byRef.get(ref) ?? []).flatMap(toPolicy),
          ...(scope && { scope: scope.data }),
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
