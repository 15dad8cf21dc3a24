export { EntryQueries, type EntryQuestion } from './entry-queries.ts';
