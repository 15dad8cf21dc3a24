import { publishPolicy as decide } from '#domain/policy';
import { nationalHandler } from './national-handler.ts';

/** Adds PolicyPublished. */
export const publishPolicy = nationalHandler('publish-policy', decide);
