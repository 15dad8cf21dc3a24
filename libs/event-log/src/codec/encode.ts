import type { DomainEvent } from '#domain/record';
import { eventId } from '../ids/index.ts';
import type { NewEvent } from '../port/index.ts';
import type { Envelope } from './envelope.ts';
import { envelope as enveloped } from './metadata.ts';
import { releases } from './released.ts';

/**
 * The event as the log holds it, in the newest schema version of its type. `commandOrdinal` counts from 0 over all
 * events that the command gives, in whichever streams.
 */
export function encode(event: DomainEvent, envelope: Envelope, commandOrdinal: number): NewEvent {
  const release = releases[event.type];
  return {
    id: eventId(envelope.commandId, commandOrdinal),
    type: event.type,
    schemaVersion: release.schemaVersion,
    data: release.data.write(event.data),
    metadata: { ...release.said.write(event), ...enveloped.write(envelope) },
  };
}
