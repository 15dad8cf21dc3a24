import { registerPolicy as decide } from '#domain/policy';
import { nationalHandler } from './national-handler.ts';

/** Registers what a policy is. */
export const registerPolicy = nationalHandler('register-policy', decide, ['capabilities']);
