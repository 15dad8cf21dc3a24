import { verifyMilestone as decide } from '#domain/milestone';
import { milestoneHandler } from './milestone-handler.ts';

/** Adds MilestoneVerified. */
export const verifyMilestone = milestoneHandler('verify-milestone', decide, ['note']);
