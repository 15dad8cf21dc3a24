import { supersedePolicy as decide } from '#domain/policy';
import { nationalHandler } from './national-handler.ts';

/** Adds PolicySuperseded. */
export const supersedePolicy = nationalHandler('supersede-policy', decide);
