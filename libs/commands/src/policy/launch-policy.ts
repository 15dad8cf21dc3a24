import { launchPolicy as decide } from '#domain/policy';
import { nationalHandler } from './national-handler.ts';

/** Adds PolicyLaunched. */
export const launchPolicy = nationalHandler('launch-policy', decide);
