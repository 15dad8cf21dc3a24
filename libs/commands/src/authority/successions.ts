import { history } from '#domain/entry';
import { streamOf } from '#domain/record';
import type { Succession } from '#domain/trust';
import type { RecordedFact } from '#event-log/codec';

/** Reads the facts of a stream; none where there is no such stream. */
export type ReadFacts = (stream: string) => Promise<readonly RecordedFact[]>;

/** The successions on record of a trust, and of every trust into which it went by one that fits, one after the other. */
export async function successionsFrom(
  read: ReadFacts,
  trust: string,
  fits: (succession: Succession) => boolean = () => true,
): Promise<Succession[]> {
  const found: Succession[] = [];
  const trusts = new Set([trust]);
  for (const from of trusts) {
    for (const succession of standing(from, await read(streamOf.trust(from)))) {
      found.push(succession);
      if (fits(succession)) trusts.add(succession.into);
    }
  }
  return found;
}

/** Corrected where they were corrected, and without those that were retracted. */
const standing = (from: string, facts: readonly RecordedFact[]): Succession[] =>
  history(facts).flatMap(({ event }) =>
    event.type === 'TrustMerged' ? [{ from, ...event.data, on: event.entry.occurred }] : [],
  );
