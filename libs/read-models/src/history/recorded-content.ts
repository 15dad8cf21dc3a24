import type { CorrectionEvent } from '#domain/entry';
import type { Recorded } from '#domain/kernel';
import type { DomainEvent, EventType } from '#domain/record';
import { eventFromJson, type JsonObject } from '#event-log/codec';
import type { Reading } from '../replay/index.ts';
import type { EventRow } from './event-rows.ts';

interface FactRow {
  readonly id: string;
  readonly position: string;
  readonly eventType: EventType;
  readonly payload: JsonObject;
}

interface ChangeRow extends FactRow {
  readonly entryId: string;
  readonly eventType: CorrectionEvent['type'];
}

// The first rectangle of a fact holds what was first recorded.
const factsOf = `
  SELECT entry_id AS id, position, event_type AS "eventType", payload FROM read.timeline
  WHERE entry_id = ANY ($1::uuid[]) AND lower(recorded) = position`;

const changesOf = `
  SELECT event_id AS id, entry_id AS "entryId", position, event_type AS "eventType", payload FROM read.timeline_change
  WHERE entry_id = ANY ($1::uuid[]) AND position <= $2::bigint ORDER BY position`;

/** The content of events as it was recorded. */
export interface RecordedContent {
  /** Facts by their ids: those that the events are, and those that they correct. */
  readonly facts: ReadonlyMap<string, Recorded<DomainEvent>>;
  /** Corrections and retractions, recorded by the position of the replay, by the fact that they are of. */
  readonly changes: ReadonlyMap<string, readonly Recorded<CorrectionEvent>[]>;
  /** For reading the texts that they name. */
  readonly payloads: readonly JsonObject[];
}

/** Reads it for these events. */
export async function recordedContent(
  { manager, replay }: Reading,
  events: readonly EventRow[],
): Promise<RecordedContent> {
  const ids = [...new Set(events.map(({ entryId }) => entryId))];
  const facts = await manager.query<readonly FactRow[]>(factsOf, [ids]);
  const changes = await manager.query<readonly ChangeRow[]>(changesOf, [ids, String(replay.atPosition)]);
  const recorded = changes.map(({ id, entryId, position, eventType, payload }) => ({
    entryId,
    change: { id, position: BigInt(position), event: eventFromJson(eventType, payload) },
  }));
  return {
    facts: new Map(
      facts.map(({ id, position, eventType, payload }) => [
        id,
        { id, position: BigInt(position), event: eventFromJson(eventType, payload) },
      ]),
    ),
    changes: new Map(
      [...Map.groupBy(recorded, ({ entryId }) => entryId)].map(([id, all]) => [
        id,
        all.map(({ change }) => change),
      ]),
    ),
    payloads: [...facts, ...changes].map(({ payload }) => payload),
  };
}
