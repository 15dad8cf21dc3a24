import { draftStandard as decide } from '#domain/standard';
import { nationalHandler } from '../policy/index.ts';

/** Adds StandardDrafted. */
export const draftStandard = nationalHandler('draft-standard', decide);
