import { closePolicy as decide } from '#domain/policy';
import { nationalHandler } from './national-handler.ts';

/** Adds PolicyClosed, of a window or of its life. */
export const closePolicy = nationalHandler('close-policy', decide);
