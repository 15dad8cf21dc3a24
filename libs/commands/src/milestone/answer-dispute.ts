import { answerDispute as decide } from '#domain/milestone';
import { milestoneHandler } from './milestone-handler.ts';

/** Adds DisputeAnswered. */
export const answerDispute = milestoneHandler('answer-dispute', decide, ['answer'], {
  dispute: ({ dispute }) => dispute,
});
