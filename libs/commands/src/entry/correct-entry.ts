import { correctEntry as decide } from '#domain/entry';
import { brokenRule } from './broken-rule.ts';
import { entryHandler } from './entry-handler.ts';

/** Adds EntryCorrected to the stream of the entry; the use case that made the entry is asked again. */
export const correctEntry = entryHandler('correct-entry', decide, brokenRule);
