import { leadTime } from '#analysis/precedence';
import type { PromiseVersionView } from '#contracts/policy';
import type { Day } from '#domain/kernel';
import { targetAsAt, type PromiseVersion, type TargetEvent } from '#domain/target';
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

type TargetEntry = Extract<TargetEvent, { readonly entry: unknown }>;

/** One version of a promise with the answer that shows it. */
export interface VersionOnRecord {
  readonly version: PromiseVersion;
  readonly knownOn: Day;
  readonly view: Readonly<PromiseVersionView>;
}

/** The promise of each target as it was made, moved and reworded by the day asked for, by ref; none of any other policy. */
export async function versionsOf(
  reading: Reading,
  policies: readonly PolicyAt[],
): Promise<ReadonlyMap<string, readonly VersionOnRecord[]>> {
  const targets = policies.filter(({ kind }) => kind === 'target');
  if (targets.length === 0) return new Map();
  const rows = await visible(reading)
    .andWhere('e.subject = ANY (:subjects) AND e.event_type = ANY (:types)', {
      subjects: targets.map(({ ref }) => streamOf.policy(ref)),
      types: ofTargets,
    })
    .getMany();
  const facts = Map.groupBy(rows, ({ subject }) => subject);
  return new Map(
    targets.map((target) => {
      const own = (facts.get(streamOf.policy(target.ref)) ?? []).map((row) => factOf<TargetEvent>(row));
      const entries = new Map(
        own.flatMap(({ id, event }) => ('entry' in event ? [[id, event] as const] : [])),
      );
      const { versions } = targetAsAt(own, reading.replay.asAt);
      return [
        target.ref,
        versions.flatMap((version, at) => {
          const event = entries.get(version.entryId);
          return event
            ? [
                {
                  version,
                  knownOn: event.entry.knownOn,
                  view: versionView(version, versions[at - 1], event, target),
                },
              ]
            : [];
        }),
      ];
    }),
  );
}

function versionView(
  { entryId, on, change, statement, due, shares = [] }: PromiseVersion,
  before: PromiseVersion | undefined,
  { data, entry }: TargetEntry,
  { issuer }: PolicyAt,
): PromiseVersionView {
  return {
    entryId,
    on: dateView(on),
    knownOn: entry.knownOn,
    by: data.issuer ?? issuer,
    change,
    statement,
    ...(due && { due: dateView(due) }),
    ...(due && before?.due && before.due.edtf !== due.edtf && { moved: leadTime(before.due, due) }),
    shares: shares.map(({ by, sharePct }) => ({ by: dateView(by), sharePct })),
  };
}

/** The promise of one policy, as its page shows it. */
export async function promisesOf(reading: Reading, policy: PolicyAt): Promise<readonly PromiseVersionView[]> {
  const versions = (await versionsOf(reading, [policy])).get(policy.ref) ?? [];
  return versions.map(({ view }) => view);
}
