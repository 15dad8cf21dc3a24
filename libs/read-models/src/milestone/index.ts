export { MilestoneQueries, type MilestoneQuestion } from './milestone-queries.ts';
export { milestonesAt, type MilestoneAt } from './milestones-at.ts';
