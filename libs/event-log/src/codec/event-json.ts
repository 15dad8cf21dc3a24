import type { DomainEvent, EventType } from '#domain/record';
import type { JsonObject } from '../port/index.ts';
import { decodeData, encodeData, newestVersionOf } from './data.ts';

/** The type of an event, for which `eventFromJson` gives the event itself. */
export type EventOfType<Type extends EventType> = Extract<DomainEvent, { readonly type: Type }>;

/** An event as JSON without its type and its envelope: its data as the log would hold it, and what is said beside it. */
export function eventToJson({ type, data, ...said }: DomainEvent): JsonObject {
  // What is said beside the data holds texts alone, and is its own JSON.
  return { data: encodeData(type, data), ...(said as unknown as JsonObject) };
}

/** The event that `eventToJson` made such JSON of. Throws `MalformedEvent` where its data is not of that type. */
export function eventFromJson<Type extends EventType>(type: Type, json: JsonObject): EventOfType<Type> {
  const { data, ...said } = json;
  return {
    type,
    data: decodeData(type, newestVersionOf(type), data ?? {}),
    ...said,
  } as unknown as EventOfType<Type>;
}
