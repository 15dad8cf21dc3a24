import { declarations, isEventType, type EventType } from '#domain/record';
import type { Declaration } from '#domain/schema';
import type { Json, JsonObject } from '../port/index.ts';
import { UnknownEvent } from './errors.ts';
import { provenanceCodecs, type ProvenanceCodec } from './metadata.ts';
import { objectOf, wholeCodec, type FieldsCodec } from './value-codec.ts';

/** Takes an event's data from one schema version to the next. Old events stay as they are written. */
export type Upcast = (data: JsonObject) => JsonObject;

/** For a version that only lets in more than the last: what is there stays as it is. */
const unchanged: Upcast = (data) => data;

/** The upcasts of each type that has changed since it was released: the first takes version 1 to version 2, and so on. */
const upcastsOf: Partial<Readonly<Record<EventType, readonly Upcast[]>>> = {
  MilestoneWithdrawn: [unchanged],
  RelationWithdrawn: [unchanged],
  EntryCorrected: [unchanged],
  EntryRetracted: [unchanged],
};

/** Says how one type of event is written, in its newest schema version, and how older ones are brought up to it. */
export interface Released {
  readonly data: FieldsCodec;
  readonly said: ProvenanceCodec;
  /** The newest schema version: one more than there are upcasts. */
  readonly schemaVersion: number;
  /** The data, through the upcasts that it needs. Throws `Misfit`. */
  readonly read: (schemaVersion: number, json: Json) => object;
}

/** The release of a type of event with these fields. */
export function released(
  { dating, fields }: Pick<Declaration, 'dating' | 'fields'>,
  upcasts: readonly Upcast[] = [],
): Released {
  const data = wholeCodec(fields);
  return {
    data,
    said: provenanceCodecs[dating],
    schemaVersion: upcasts.length + 1,
    read: (schemaVersion, json) =>
      data.read(upcasts.slice(schemaVersion - 1).reduce((older, upcast) => upcast(older), objectOf(json))),
  };
}

/** Every type of event as it is written and read, read off its declaration. */
export const releases: Readonly<Record<EventType, Released>> = Object.fromEntries(
  Object.entries<Declaration>(declarations).map(([type, declaration]) => [
    type,
    released(declaration, upcastsOf[type as EventType]),
  ]),
) as Record<EventType, Released>;

/** The release of a type. Throws `UnknownEvent` for a type or a schema version of a later release. */
export function releaseOf(type: string, schemaVersion: number): Released {
  const release = isEventType(type) ? releases[type] : undefined;
  if (!release || !(schemaVersion >= 1 && schemaVersion <= release.schemaVersion)) {
    throw new UnknownEvent(type, schemaVersion);
  }
  return release;
}
