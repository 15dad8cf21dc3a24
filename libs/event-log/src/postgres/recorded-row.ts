import type { JsonObject, RecordedEvent } from '../port/event-log.ts';

/** Columns of `log.event` as they are read; `position` comes as text, for it may outgrow a number. */
export const recordedColumns =
  'position, stream, version, event_id, type, schema_version, data, metadata, recorded_at';

/** A row of these columns. */
export interface RecordedRow {
  readonly position: string;
  readonly stream: string;
  readonly version: number;
  readonly event_id: string;
  readonly type: string;
  readonly schema_version: number;
  readonly data: JsonObject;
  readonly metadata: JsonObject;
  readonly recorded_at: Date;
}

/** The row as the port says it. */
export const recordedEvent = (row: RecordedRow): RecordedEvent => ({
  id: row.event_id,
  type: row.type,
  schemaVersion: row.schema_version,
  data: row.data,
  metadata: row.metadata,
  stream: row.stream,
  version: row.version,
  position: BigInt(row.position),
  recordedAt: row.recorded_at.toISOString(),
});
