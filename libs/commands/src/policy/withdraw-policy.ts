import { withdrawPolicy as decide } from '#domain/policy';
import { nationalHandler } from './national-handler.ts';

/** Adds PolicyWithdrawn. */
export const withdrawPolicy = nationalHandler('withdraw-policy', decide);
