import { EntitySchema } from 'typeorm';
import type { EventType } from '#domain/record';
import type { JsonObject } from '#event-log/codec';

/** One fact within one rectangle, as it is read. Days are ISO text, the position a whole number as text. */
export interface TimelineRow {
  readonly entryId: string;
  readonly fact: 'entry' | 'registration' | 'statement';
  readonly subject: string;
  readonly category: string;
  readonly eventType: EventType;
  readonly position: string;
  readonly recordedAt: Date;
  readonly trust: string | null;
  readonly policy: string | null;
  readonly kind: string | null;
  readonly title: string | null;
  readonly capabilities: readonly string[] | null;
  readonly supplier: string | null;
  readonly earliestOn: string | null;
  readonly latestOn: string | null;
  /** Ranges as PostgreSQL writes them; asked of, not read. */
  readonly known: string;
  readonly recorded: string;
  readonly retracted: boolean;
  readonly corrected: boolean;
  /** The event as `eventToJson` writes it. */
  readonly payload: JsonObject;
}

const text = { type: 'text' } as const;
const maybe = { type: 'text', nullable: true } as const;

/** The table of the timeline. Its key is that of the table: an entry has a row for each of its rectangles. */
export const timelineRow = new EntitySchema<TimelineRow>({
  name: 'TimelineRow',
  schema: 'read',
  tableName: 'timeline',
  columns: {
    entryId: { name: 'entry_id', type: 'uuid', primary: true },
    fact: text,
    subject: text,
    category: text,
    eventType: { name: 'event_type', ...text },
    position: { type: 'bigint' },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
    trust: maybe,
    policy: maybe,
    kind: maybe,
    title: maybe,
    capabilities: { type: 'text', array: true, nullable: true },
    supplier: maybe,
    earliestOn: { name: 'earliest_on', type: 'date', nullable: true },
    latestOn: { name: 'latest_on', type: 'date', nullable: true },
    known: { type: 'daterange', select: false },
    recorded: { type: 'int8range', select: false },
    retracted: { type: 'boolean' },
    corrected: { type: 'boolean' },
    payload: { type: 'jsonb' },
  },
});
