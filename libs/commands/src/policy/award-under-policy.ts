import { awardUnderPolicy as decide } from '#domain/policy';
import { nationalHandler } from './national-handler.ts';

/** Adds PolicyAwarded to a policy that is no funding round. */
export const awardUnderPolicy = nationalHandler('award-under-policy', decide);
