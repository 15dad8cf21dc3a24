import { reachMilestone as decide } from '#domain/milestone';
import { milestoneHandler } from './milestone-handler.ts';

/** Adds MilestoneReached. */
export const reachMilestone = milestoneHandler('reach-milestone', decide);
