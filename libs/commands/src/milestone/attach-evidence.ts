import { attachEvidence as decide } from '#domain/milestone';
import { milestoneHandler } from './milestone-handler.ts';

/** Adds EvidenceAttached. */
export const attachEvidence = milestoneHandler('attach-evidence', decide, ['note']);
