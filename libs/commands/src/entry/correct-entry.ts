import { correctEntry as decide, type CorrectEntry } from '#domain/entry';
import { brokenRule } from './broken-rule.ts';
import { entryHandler } from './entry-handler.ts';

/** Adds EntryCorrected to the stream of the entry; the use case that made the entry is asked again. */
export const correctEntry = entryHandler('correct-entry', decide, brokenRule, withNulls);

/** A field that is taken away is undefined, which a hash leaves out: null tells it from one that is not named. */
function withNulls({ changes, ...content }: CorrectEntry): object {
  if (!changes.data) return { ...content, changes };
  const data = Object.entries(changes.data).map(([name, value]) => [name, value ?? null] as const);
  return { ...content, changes: { ...changes, data: Object.fromEntries(data) } };
}
