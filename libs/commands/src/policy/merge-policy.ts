import { mergePolicy as decide } from '#domain/policy';
import { nationalHandler } from './national-handler.ts';

/** Adds PolicyMerged. */
export const mergePolicy = nationalHandler('merge-policy', decide);
