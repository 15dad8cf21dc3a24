import { revisePolicy as decide } from '#domain/policy';
import { nationalHandler } from './national-handler.ts';

/** Adds PolicyRevised. */
export const revisePolicy = nationalHandler('revise-policy', decide);
