export { reachedMilestones } from './reached-milestones.ts';
export { TrustQueries, type TrustListQuestion, type TrustQuestion } from './trust-queries.ts';
