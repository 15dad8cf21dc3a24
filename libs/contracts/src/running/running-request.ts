import { id, line, oneOf } from '#domain/schema';
import { PathParameter, requestClass } from '../request/index.ts';

/** The path of a parked event. */
export class ParkedEventPath {
  @PathParameter(id('Id of the event, as GET /api/running names it.'), '0191c5d2-0000-5000-8000-000000000001')
  declare readonly eventId: string;
}

/** Reasons for skipping an event: codes, because a sentence could name a person, and the audit cannot be changed. */
export const skipReasons = ['unreadable', 'mistaken', 'repeated', 'until-later-release'] as const;

/** The reason for which an event is to be skipped. */
export const SkipEventRequest = requestClass('SkipEvent', {
  reason: oneOf(
    skipReasons,
    'Why: no release will ever read it; it was written by mistake; what it says was recorded again; or its stream shall go on until a later release reads it. A code, because a sentence could name a person, and this is kept for good.',
  ),
});
/** The reason for which an event is to be skipped. */
export type SkipEventRequest = InstanceType<typeof SkipEventRequest>;

/** The path of a projection. */
export class ProjectionPath {
  @PathParameter(line('Name of the projection, as GET /api/running has it.'), 'timeline')
  declare readonly projection: string;
}
