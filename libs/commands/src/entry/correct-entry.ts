import { correctEntry as decide } from '#domain/entry';
import { entryHandler } from './entry-handler.ts';

/** Adds EntryCorrected to the stream of the entry. */
export const correctEntry = entryHandler('correct-entry', decide);
