import { reportSetback as decide } from '#domain/milestone';
import { milestoneHandler } from './milestone-handler.ts';

/** Adds SetbackReported. */
export const reportSetback = milestoneHandler('report-setback', decide);
