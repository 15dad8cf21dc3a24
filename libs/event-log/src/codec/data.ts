import type { Fact } from '#domain/kernel';
import type { DomainEvent, EventType } from '#domain/record';
import type { Json, JsonObject } from '../port/index.ts';
import { MalformedEvent, UnknownEvent } from './errors.ts';
import { Misfit } from './field.ts';
import { schemaVersionOf, type Released } from './released.ts';
import { isEventType, releases } from './releases/index.ts';
import { objectOf } from './shape.ts';

/** What an event of a type says. */
export type DataOf<Type extends EventType> = Extract<DomainEvent, { type: Type }>['data'];

/** How a type is written and read. Throws `UnknownEvent` for a type or a schema version of a later release. */
export function releaseOf(type: string, schemaVersion: number): Released<Fact> {
  const release: Released<Fact> | undefined = isEventType(type) ? releases[type] : undefined;
  if (!release || !(schemaVersion >= 1 && schemaVersion <= schemaVersionOf(release))) {
    throw new UnknownEvent(type, schemaVersion);
  }
  return release;
}

/**
 * An event's data, brought up to the newest schema version; also tells whether an entry is still sound once it is
 * corrected. Throws `UnknownEvent`, `MalformedEvent`.
 */
export function decodeData<Type extends EventType>(
  type: Type,
  schemaVersion: number,
  data: Json,
): DataOf<Type> {
  const release = releaseOf(type, schemaVersion);
  // `releases` holds for each type the shape of its data; the compiler cannot follow from the key to the shape.
  return reading(type, schemaVersion, 'data', () => readData(release, schemaVersion, data) as DataOf<Type>);
}

/** An event's data as the log holds it, in the newest schema version. */
export function encodeData<Type extends EventType>(type: Type, data: DataOf<Type>): JsonObject {
  const release: Released<Fact> = releases[type];
  return release.data.write(data);
}

/** Names of the fields that the data of an event of this type may have, in its newest schema version. */
export const fieldsOf = (type: EventType): readonly string[] =>
  releases[type].data.fields.map(([name]) => name);

/** The newest schema version of a type: the one that is written. */
export const newestVersionOf = (type: EventType): number => schemaVersionOf(releases[type]);

/** The data of an event, through the upcasts that it needs. Throws `Misfit`. */
export function readData({ data, upcasts }: Released<Fact>, schemaVersion: number, json: Json): object {
  return data.read(upcasts.slice(schemaVersion - 1).reduce((older, upcast) => upcast(older), objectOf(json)));
}

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
