import { existsSync, readFileSync } from 'node:fs';
import { declarations, isEventType, type DomainEvents, type EventType } from '#domain/record';
import { decode, newestVersionOf } from '#event-log/codec';
import type { NewEvent, RecordedEvent } from '#event-log/port';

/** Every type of event that the record may hold. */
export const goldenTypes = Object.keys(declarations).filter(isEventType);

/** Each type with each schema version in which it was released. */
export const goldenVersions = goldenTypes.flatMap((type) =>
  Array.from({ length: newestVersionOf(type) }, (_, index) => [type, index + 1] as const),
);

/** The text of a golden file: an event as it was written in that version. */
export function goldenText(type: string, version: number): string {
  const file = new URL(`./${type}.v${String(version)}.json`, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : 'there is no golden file';
}

/** The event of a golden file, as the log would hold it. */
export const goldenRecorded = (type: EventType, version: number): RecordedEvent => ({
  ...(JSON.parse(goldenText(type, version)) as NewEvent),
  ...{ stream: 'policy-zz', version: 3, position: 7n, recordedAt: '2026-07-01T09:00:00.000Z' },
});

/** An example of each type, with every field that its data may have: what the newest golden file of it says. */
export const goldenEvents = Object.fromEntries(
  goldenTypes.map((type) => [type, decode(goldenRecorded(type, newestVersionOf(type))).event]),
) as unknown as DomainEvents;
