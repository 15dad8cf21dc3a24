import type { EventData, RecordedEvent as ClientEvent } from '@kurrent/kurrentdb-client';
import { isPlainObject } from '../ids/canonical.ts';
import type { JsonObject, RecordedEvent } from '../port/event-log.ts';
import type { WrittenEvent } from '../writable/check-request.ts';
import { isInternalStream, readType, writtenType } from './names.ts';

/**
 * The event as the client writes it. `multiStreamAppend` takes no metadata but texts, so the event's own are one of
 * them. `recordedAt` travels along: reading a stream, the client cuts the server's instant to whole seconds.
 */
export const toEventData = (event: WrittenEvent, recordedAt: string): EventData => ({
  id: event.id,
  contentType: 'application/json',
  type: writtenType(event.type),
  data: JSON.parse(event.data) as Record<string, unknown>,
  metadata: { recordedAt, schemaVersion: String(event.schemaVersion), metadata: event.metadata },
});

/** The event as the port says it; undefined for what somebody else has written to the same server. */
export function toRecordedEvent(event: ClientEvent | undefined): RecordedEvent | undefined {
  if (!event?.position || isInternalStream(event.streamId)) return undefined;
  const [data, said] = [fields(event.data), fields(event.metadata)];
  const { recordedAt, schemaVersion, metadata } = said ?? {};
  if (!data || [recordedAt, schemaVersion, metadata].some((one) => typeof one !== 'string')) return undefined;
  return {
    id: event.id,
    type: readType(event.type),
    schemaVersion: Number(schemaVersion),
    data: data as JsonObject,
    metadata: JSON.parse(String(metadata)) as JsonObject,
    stream: event.streamId,
    version: Number(event.revision) + 1,
    position: event.position.commit,
    recordedAt: String(recordedAt),
  };
}

const fields = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && isPlainObject(value) ? value : undefined;
