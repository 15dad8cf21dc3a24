import { announcePolicy as decide } from '#domain/policy';
import { nationalHandler } from './national-handler.ts';

/** Adds PolicyAnnounced. */
export const announcePolicy = nationalHandler('announce-policy', decide);
