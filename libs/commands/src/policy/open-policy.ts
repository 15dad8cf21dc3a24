import { openPolicy as decide } from '#domain/policy';
import { nationalHandler } from './national-handler.ts';

/** Adds PolicyOpened. */
export const openPolicy = nationalHandler('open-policy', decide);
