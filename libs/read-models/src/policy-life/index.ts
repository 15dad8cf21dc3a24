export { policyLife, policiesAt, type DatedNationalEvent, type PolicyAt } from './policies-at.ts';
