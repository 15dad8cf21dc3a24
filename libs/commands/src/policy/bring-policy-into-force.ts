import { bringPolicyIntoForce as decide } from '#domain/policy';
import { nationalHandler } from './national-handler.ts';

/** Adds PolicyCameIntoForce. */
export const bringPolicyIntoForce = nationalHandler('bring-policy-into-force', decide);
