import type { DomainEvent } from '#domain/record';
import type { RecordedEvent } from '../port/index.ts';
import { reading } from './data.ts';
import type { RecordedFact } from './envelope.ts';
import { envelope } from './metadata.ts';
import { releaseOf } from './released.ts';

/**
 * The domain event that the log holds, brought up to the newest schema version of its type; `schemaVersion` stays
 * the one that was written. Throws `UnknownEvent` for a type or version of a later release, `MalformedEvent`.
 */
export function decode(recorded: RecordedEvent): RecordedFact {
  const { type, schemaVersion, data, metadata } = recorded;
  const release = releaseOf(type, schemaVersion);
  const said = reading(type, schemaVersion, 'metadata', () => release.said.read(metadata));
  const event = {
    type,
    data: reading(type, schemaVersion, 'data', () => release.read(schemaVersion, data)),
    ...said,
  };
  return {
    id: recorded.id,
    position: recorded.position,
    stream: recorded.stream,
    version: recorded.version,
    schemaVersion,
    recordedAt: recorded.recordedAt,
    // The release is read off the declaration of the type, as the type is.
    event: event as DomainEvent,
    envelope: reading(type, schemaVersion, 'metadata', () => envelope.read(metadata)),
  };
}
