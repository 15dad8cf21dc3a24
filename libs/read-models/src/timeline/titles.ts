import { subjectOf } from '#domain/record';
import type { Reading } from '../replay/index.ts';
import { joinsOf } from './timeline-joins.ts';
import { nameOn } from './trusts-at.ts';

/** Titles of subjects at the replay; one that nothing describes is left out. */
export async function titlesOf(
  reading: Reading,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const named = subjects.flatMap((subject) => {
    const { category, id } = subjectOf(subject) ?? {};
    return category && id
      ? [{ subject, category, trust: category === 'trust' ? id : null, policy: null, title: null }]
      : [];
  });
  const { contexts, trusts } = await joinsOf(reading, named);
  return new Map(
    named.flatMap(({ subject, trust }) => {
      const title =
        trust === null ? contexts.get(subject)?.title : nameOn(trusts, trust, reading.replay.asAt);
      return typeof title === 'string' ? [[subject, title]] : [];
    }),
  );
}
