import { leadTime } from '#analysis/precedence';
import type { PromiseVersionView } from '#contracts/policy';
import { targetAsAt, type TargetEvent } from '#domain/target';
import { streamOf } from '#domain/record';
import type { PolicyAt } from '../policy-life/index.ts';
import type { Reading } from '../replay/index.ts';
import { dateView, factOf, visible } from '../timeline/index.ts';

const ofTargets = [
  'TargetSet',
  'TargetRevised',
  'TargetMet',
  'TargetMissed',
  'TargetAbandoned',
  'SharesStated',
];

/** The promise of a target as it was made, moved and reworded by the day asked for; none of any other policy. */
export async function promisesOf(
  reading: Reading,
  { ref, kind, issuer }: PolicyAt,
): Promise<readonly PromiseVersionView[]> {
  if (kind !== 'target') return [];
  const rows = await visible(reading)
    .andWhere('e.subject = :subject AND e.event_type = ANY (:types)', {
      subject: streamOf.policy(ref),
      types: ofTargets,
    })
    .getMany();
  const facts = rows.map((row) => factOf<TargetEvent>(row));
  const actors = new Map(
    facts.flatMap(({ id, event: { data } }) => ('issuer' in data ? [[id, data.issuer] as const] : [])),
  );
  const { versions } = targetAsAt(facts, reading.replay.asAt);
  return versions.map(({ entryId, on, change, statement, due, shares = [] }, at): PromiseVersionView => {
    const before = versions[at - 1]?.due;
    return {
      entryId,
      on: dateView(on),
      by: actors.get(entryId) ?? issuer,
      change,
      statement,
      ...(due && { due: dateView(due) }),
      ...(due && before && before.edtf !== due.edtf && { moved: leadTime(before, due) }),
      shares: shares.map(({ by, sharePct }) => ({ by: dateView(by), sharePct })),
    };
  });
}
