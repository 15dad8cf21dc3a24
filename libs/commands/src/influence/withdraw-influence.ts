import { withdrawInfluence as decide } from '#domain/influence';
import { influenceHandler } from './influence-handler.ts';

/** Adds InfluenceWithdrawn. */
export const withdrawInfluence = influenceHandler('withdraw-influence', decide);
