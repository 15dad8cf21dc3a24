import { planMilestone as decide } from '#domain/milestone';
import { milestoneHandler } from './milestone-handler.ts';

/** Adds MilestonePlanned. */
export const planMilestone = milestoneHandler('plan-milestone', decide);
