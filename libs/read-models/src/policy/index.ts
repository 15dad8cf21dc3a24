export { PolicyQueries, type PolicyQuestion } from './policy-queries.ts';
