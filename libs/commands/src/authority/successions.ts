import { history } from '#domain/entry';
import type { Day } from '#domain/kernel';
import { streamOf } from '#domain/record';
import { legalBy, type Succession } from '#domain/trust';
import type { RecordedFact } from '#event-log/codec';

/** Reads the facts of a stream; none where there is no such stream. */
export type ReadFacts = (stream: string) => Promise<readonly RecordedFact[]>;

/** The successions on record of a trust, and of every trust into which it legally went, one after the other. */
export async function successionsFrom(read: ReadFacts, trust: string, today: Day): Promise<Succession[]> {
  const found: Succession[] = [];
  const trusts = new Set([trust]);
  for (const from of trusts) {
    for (const succession of standing(from, await read(streamOf.trust(from)))) {
      found.push(succession);
      if (legalBy(succession, today)) trusts.add(succession.into);
    }
  }
  return found;
}

/** Corrected where they were corrected, and without those that were retracted. */
const standing = (from: string, facts: readonly RecordedFact[]): Succession[] =>
  history(facts).flatMap(({ event }) =>
    event.type === 'TrustMerged'
      ? [{ from, into: event.data.into, basis: event.data.basis, on: event.entry.occurred }]
      : [],
  );
