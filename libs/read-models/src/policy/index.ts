export { policiesAt, type DatedNationalEvent, type PolicyAt } from './policies-at.ts';
export { PolicyQueries, type PolicyQuestion } from './policy-queries.ts';
