import type { DataOfType, EventType } from '#domain/record';
import type { Json, JsonObject } from '../port/index.ts';
import { MalformedEvent } from './errors.ts';
import { Misfit } from './misfit.ts';
import { releaseOf, releases } from './released.ts';

/**
 * An event's data, brought up to the newest schema version; also tells whether an entry is still sound once it is
 * corrected. Throws `UnknownEvent`, `MalformedEvent`.
 */
export function decodeData<Type extends EventType>(
  type: Type,
  schemaVersion: number,
  data: Json,
): DataOfType<Type> {
  const release = releaseOf(type, schemaVersion);
  // A release reads the fields of its declaration, as the type does; the compiler cannot follow a loop over fields.
  return reading(
    type,
    schemaVersion,
    'data',
    () => release.read(schemaVersion, data) as unknown as DataOfType<Type>,
  );
}

/** An event's data as the log holds it, in the newest schema version. */
export const encodeData = <Type extends EventType>(type: Type, data: DataOfType<Type>): JsonObject =>
  releases[type].data.write(data);

/** Names of the fields that the data of an event of this type may have, in its newest schema version. */
export const fieldsOf = (type: EventType): readonly string[] =>
  releases[type].data.parts.map(({ name }) => name);

/** The newest schema version of a type: the one that is written. */
export const newestVersionOf = (type: EventType): number => releases[type].schemaVersion;

/** Turns the `Misfit` of what is read into a `MalformedEvent`. */
export function reading<Value>(
  type: string,
  schemaVersion: number,
  part: 'data' | 'metadata',
  read: () => Value,
): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    throw new MalformedEvent(type, schemaVersion, [part, ...error.path].join('.'), error.message);
  }
}
