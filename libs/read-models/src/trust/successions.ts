import { lineage, successorsOf, type Succession } from '#analysis/precedence';
import type { RelatedTrust } from '#contracts/trust';
import { onDay } from '#domain/kernel';
import type { TrustMerged } from '#domain/trust';
import { Remembered, type Reading } from '../replay/index.ts';
import { dateView, factOf, inOrder, nameOn, visibleEntries, type TrustFacts } from '../timeline/index.ts';

/** A merger that may have happened by the day asked for. */
export interface Merger extends Succession {
  readonly part: RelatedTrust['part'];
  readonly basis: RelatedTrust['basis'];
}

const everyMerger = new Remembered('known and as at', (reading) => read(reading));

/** All mergers on record, in the order of the world. */
export const mergers = (reading: Reading): Promise<readonly Merger[]> => everyMerger.at(reading);

async function read(reading: Reading): Promise<readonly Merger[]> {
  const rows = await inOrder(visibleEntries(reading).andWhere("e.eventType = 'TrustMerged'")).getMany();
  return rows.map((row) => {
    const { data, entry } = factOf<TrustMerged>(row).event;
    return { from: row.trust ?? '', into: data.into, part: data.part, basis: data.basis, on: entry.occurred };
  });
}

/** A trust with all that it came from and went into. */
export interface Family {
  /** The trust and its legal predecessors, transitively. */
  readonly line: ReadonlySet<string>;
  readonly successors: ReadonlySet<string>;
}

/** The family of a trust as at a day. */
export const familyOf = (ods: string, all: readonly Merger[], asAt: ReturnType<typeof onDay>): Family => ({
  line: lineage(ods, all, asAt),
  successors: successorsOf(ods, all),
});

/** Each of the predecessors once, with the first merger that brought it into the line. */
export const predecessorViews = (
  ods: string,
  { line }: Family,
  all: readonly Merger[],
  facts: TrustFacts,
): readonly RelatedTrust[] =>
  [...line]
    .filter((code) => code !== ods)
    .flatMap((code) => {
      const merger = all.find(({ from, into }) => from === code && line.has(into));
      return merger ? [related(code, merger, facts)] : [];
    })
    .sort(byDay);

/** Each of the successors once, with the first merger that led to it. */
export const successorViews = (
  ods: string,
  { successors }: Family,
  all: readonly Merger[],
  facts: TrustFacts,
): readonly RelatedTrust[] =>
  [...successors]
    .flatMap((code) => {
      const merger = all.find(({ from, into }) => into === code && (from === ods || successors.has(from)));
      return merger ? [related(code, merger, facts)] : [];
    })
    .sort(byDay);

const related = (ods: string, { on, part, basis }: Merger, facts: TrustFacts): RelatedTrust => ({
  ods,
  name: nameOn(facts, ods, on.earliestOn),
  on: dateView(on),
  part,
  basis,
});

const byDay = (a: RelatedTrust, b: RelatedTrust): number =>
  a.on.earliestOn === b.on.earliestOn ? (a.ods < b.ods ? -1 : 1) : a.on.earliestOn < b.on.earliestOn ? -1 : 1;
