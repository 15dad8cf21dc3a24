import { withdrawMilestone as decide } from '#domain/milestone';
import { milestoneHandler } from './milestone-handler.ts';

/** Adds MilestoneWithdrawn. */
export const withdrawMilestone = milestoneHandler('withdraw-milestone', decide, ['reason']);
