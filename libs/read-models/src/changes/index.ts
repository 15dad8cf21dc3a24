export { ChangeQueries, type ChangeQuestion } from './change-queries.ts';
