import { disputeMilestone as decide } from '#domain/milestone';
import { milestoneHandler } from './milestone-handler.ts';

/** Adds MilestoneDisputed. */
export const disputeMilestone = milestoneHandler('dispute-milestone', decide, ['reason']);
