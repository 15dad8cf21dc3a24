import { rungsShown } from '#analysis/precedence';
import type { TimelineEntry } from '#contracts/timeline';
import type { TrustView } from '#contracts/trust';
import { streamOf } from '#domain/record';
import { asPeopleWrite, trustAsAt, trustNames } from '#domain/trust';
import { versionAt } from '../history/index.ts';
import { claimsOf } from '../influence/index.ts';
import { policiesAt, type PolicyAt } from '../policy-life/index.ts';
import { laddersOf, ladderView, reachedMilestones, tieView, tieWords } from '../precedence/index.ts';
import { replayView, type Reading } from '../replay/index.ts';
import {
  dateView,
  entryViews,
  inOrder,
  trustFacts,
  visibleEntries,
  type TimelineRow,
  type TrustFacts,
} from '../timeline/index.ts';
import { familyOf, mergers, relatedViews } from '../succession/index.ts';
import { milestonesOnRecord, trustSummary } from './trust-summary.ts';

/** One trust with its legal predecessors and successors in one history; undefined where none is registered. */
export async function trustView(reading: Reading, ods: string): Promise<TrustView | undefined> {
  const { asAt } = reading.replay;
  const all = await mergers(reading);
  const family = familyOf(ods, all, asAt);
  const facts = await trustFacts(reading, [...family.line, ...family.successors.keys()]);
  const own = facts.get(ods) ?? [];
  const trust = trustAsAt(own, asAt);
  if (!trust) return undefined;

  const rows = await ofTrusts(reading, family.line);
  const entries = await entryViews(reading, rows);
  const claims = await claimsOf(reading, { trusts: [...family.line] });
  return {
    replay: replayView(reading.replay),
    trust: trustSummary(trust, await milestonesOnRecord(reading, ods)),
    names: trustNames(own, asAt).map(({ name, since }) => ({
      name: asPeopleWrite(name),
      ...(since && { since: dateView(since) }),
    })),
    predecessors: relatedViews(family.predecessors, facts),
    successors: relatedViews(family.successors, facts),
    entries,
    claims,
    version: await versionAt(reading, streamOf.trust(ods)),
    ...(await policiesBefore(reading, { line: family.line, entries, facts })),
  };
}

const ofTrusts = (reading: Reading, line: ReadonlySet<string>): Promise<TimelineRow[]> =>
  inOrder(visibleEntries(reading).andWhere('e.trust = ANY (:line)', { line: [...line] })).getMany();

interface Told {
  readonly line: ReadonlySet<string>;
  readonly entries: readonly TimelineEntry[];
  readonly facts: TrustFacts;
}

/** The ladders of the milestones of the line, and the entries of the policies on their rungs and of those that come next. */
async function policiesBefore(
  reading: Reading,
  { line, entries, facts }: Told,
): Promise<Pick<TrustView, 'policies' | 'ties' | 'ladders'>> {
  const reached = await reachedMilestones(reading)
    .andWhere('e.trust = ANY (:line)', { line: [...line] })
    .getMany();
  const policies = await policiesAt(reading);
  const ladders = await laddersOf(reading, reached);
  const ties = ladders.flatMap(({ rungs }) => rungs.slice(0, rungsShown));
  const refs = new Set([
    ...ties.map(({ policy }) => policy),
    ...ladders.flatMap(({ next }) => next?.policy ?? []),
  ]);
  const told = await entryViews(reading, rowsOf(refs, policies));
  const words = await tieWords(reading, { reached, entries: [...told, ...entries], facts });
  return {
    policies: told,
    ties: ties.map((tie) => tieView(tie, words)),
    ladders: ladders.map((ladder) => ladderView(ladder, words)),
  };
}

/** The entries of these policies in the order of the world. */
const rowsOf = (refs: ReadonlySet<string>, policies: ReadonlyMap<string, PolicyAt>): TimelineRow[] =>
  [...policies.values()]
    .filter(({ ref }) => refs.has(ref))
    .flatMap(({ entries }) => entries)
    .sort(
      (a, b) =>
        compare(a.earliestOn, b.earliestOn) ||
        compare(a.latestOn, b.latestOn) ||
        Number(BigInt(a.position) - BigInt(b.position)),
    );

const compare = (a: string | null, b: string | null): number =>
  (a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1;
