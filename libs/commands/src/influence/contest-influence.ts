import { contestInfluence as decide } from '#domain/influence';
import { influenceHandler } from './influence-handler.ts';

/** Adds InfluenceContested. */
export const contestInfluence = influenceHandler('contest-influence', decide);
