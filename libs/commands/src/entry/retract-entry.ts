import { retractEntry as decide } from '#domain/entry';
import { entryHandler } from './entry-handler.ts';

/** Adds EntryRetracted to the stream of the entry. */
export const retractEntry = entryHandler('retract-entry', decide);
