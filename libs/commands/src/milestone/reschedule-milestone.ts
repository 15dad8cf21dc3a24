import { rescheduleMilestone as decide } from '#domain/milestone';
import { milestoneHandler } from './milestone-handler.ts';

/** Adds MilestoneRescheduled. */
export const rescheduleMilestone = milestoneHandler('reschedule-milestone', decide);
