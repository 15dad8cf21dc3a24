import { predecessors, successors, type Paths, type TrustSuccession } from '#analysis/precedence';
import type { RelatedTrust, SuccessionStep } from '#contracts/trust';
import { onDay, type Day } from '#domain/kernel';
import type { TrustMerged } from '#domain/trust';
import { ReplayCache, type Reading } from '../replay/index.ts';
import { dateView, factOf, inOrder, nameOn, visibleEntries, type TrustFacts } from '../timeline/index.ts';

/** A merger that may have happened by the day asked for. */
export interface Merger extends TrustSuccession {
  readonly part: RelatedTrust['part'];
  readonly basis: RelatedTrust['basis'];
}

const everyMerger = new ReplayCache('known and as at', (reading) => read(reading));

/** All mergers on record, in the order of the world. */
export const mergers = (reading: Reading): Promise<readonly Merger[]> => everyMerger.at(reading);

async function read(reading: Reading): Promise<readonly Merger[]> {
  const rows = await inOrder(visibleEntries(reading).andWhere("e.eventType = 'TrustMerged'")).getMany();
  return rows.map((row) => {
    const { data, entry } = factOf<TrustMerged>(row).event;
    return { from: row.trust ?? '', into: data.into, part: data.part, basis: data.basis, on: entry.occurred };
  });
}

/** A trust with all that it came from and went into, each with the steps that lead there. */
export interface Family {
  /** The trust and its predecessors. */
  readonly line: ReadonlySet<string>;
  readonly predecessors: Paths<Merger>;
  readonly successors: Paths<Merger>;
}

/** The family of a trust as at a day. */
export function familyOf(ods: string, all: readonly Merger[], asAt: Day): Family {
  const before = predecessors(ods, all, onDay(asAt));
  return { line: new Set([ods, ...before.keys()]), predecessors: before, successors: successors(ods, all) };
}

/** Each of the trusts that another came from or went into, in the order in which they came together. */
export const relatedViews = (paths: Paths<Merger>, facts: TrustFacts): readonly RelatedTrust[] =>
  [...paths].flatMap(([ods, steps]) => related(ods, steps, facts) ?? []).sort(byDay);

function related(ods: string, steps: readonly Merger[], facts: TrustFacts): RelatedTrust | undefined {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return undefined;
  return {
    ...named(ods, first.from === ods ? first : last, facts),
    on: dateView(last.on),
    part: partOf(steps),
    basis: basisOf(steps),
    via: steps.slice(0, -1).map((step) => named(step.into, step, facts)),
    steps: stepViews(steps, facts),
  };
}

/** Each step with the trusts as they were called on its day. */
export const stepViews = (steps: readonly Merger[], facts: TrustFacts): readonly SuccessionStep[] =>
  steps.map((step) => ({
    from: named(step.from, step, facts),
    into: named(step.into, step, facts),
    on: dateView(step.on),
    part: step.part,
    basis: step.basis,
  }));

const named = (ods: string, { on }: Merger, facts: TrustFacts) => ({
  ods,
  name: nameOn(facts, ods, on.earliestOn),
});

/** The extent of all the steps together: a part of a whole is a part. */
const partOf = (steps: readonly Merger[]): RelatedTrust['part'] =>
  (['part', 'not-stated'] as const).find((part) => steps.some((step) => step.part === part)) ?? 'whole';

/** That of the step of which we are least sure. */
const basisOf = (steps: readonly Merger[]): RelatedTrust['basis'] =>
  (['inferred', 'published'] as const).find((basis) => steps.some((step) => step.basis === basis)) ?? 'ods';

const byDay = (a: RelatedTrust, b: RelatedTrust): number =>
  a.on.earliestOn === b.on.earliestOn ? (a.ods < b.ods ? -1 : 1) : a.on.earliestOn < b.on.earliestOn ? -1 : 1;
