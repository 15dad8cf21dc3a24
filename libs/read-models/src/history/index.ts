export { correctionsBefore, countCorrections, eventNamed, versionOf, type EventRow } from './event-rows.ts';
export { HistoryQueries, type HistoryQuestion } from './history-queries.ts';
export { stated } from './in-words.ts';
export { stepsOf } from './steps.ts';
