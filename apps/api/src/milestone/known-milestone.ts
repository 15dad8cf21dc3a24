import type { KnownMilestoneRequest } from '#contracts/milestone';
import type { MilestoneCommand } from '#domain/milestone';
import { reportedIn } from '../command/index.ts';

/** What every use case on a milestone that is on record is told. */
export const knownMilestone = (request: KnownMilestoneRequest): MilestoneCommand => ({
  id: request.milestone,
  trust: request.trust,
  kind: request.kind,
  said: reportedIn(request),
});
