export { ReviewQueries, type ReviewQuestion } from './review-queries.ts';
