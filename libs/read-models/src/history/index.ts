export {
  correctionsBefore,
  countCorrections,
  eventColumns,
  eventNamed,
  versionAt,
  type EventRow,
} from './event-rows.ts';
export { HistoryQueries, type HistoryQuestion } from './history-queries.ts';
export { statedFields } from './in-words.ts';
export { stepsOf } from './steps.ts';
