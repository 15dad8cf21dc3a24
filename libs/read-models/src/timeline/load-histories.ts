import type { CorrectionEvent } from '#domain/entry';
import { isDay, type Day, type Recorded } from '#domain/kernel';
import type { EventType } from '#domain/record';
import { eventFromJson, type JsonObject } from '#event-log/codec';
import type { Transaction } from '#projections/runner';
import type { FactHistory, Version } from './fact-history.ts';
import type { Rectangle, Span } from './rectangles.ts';
import type { TimelineFact } from './timeline-fact.ts';

interface RectangleRow {
  readonly entry_id: string;
  readonly subject: string;
  readonly event_type: EventType;
  readonly position: string;
  readonly recorded_at: string;
  readonly trust: string | null;
  readonly kind: string | null;
  readonly policy: string | null;
  readonly known_from: string | null;
  readonly known_to: string | null;
  readonly recorded_from: string;
  readonly recorded_to: string | null;
  readonly retracted: boolean;
  readonly corrected: boolean;
  readonly payload: JsonObject;
}

interface ChangeRow {
  readonly entry_id: string;
  readonly position: string;
  readonly event_id: string;
  readonly event_type: CorrectionEvent['type'];
  readonly payload: JsonObject;
}

// The first rectangle, closed or not, holds what was first recorded; of the others only the open ones can still change.
const rectanglesOf = `
  SELECT entry_id, subject, event_type, position, trust, kind, policy, retracted, corrected, payload,
         to_char(recorded_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS recorded_at,
         lower(known)::text AS known_from, upper(known)::text AS known_to,
         lower(recorded) AS recorded_from, upper(recorded) AS recorded_to
  FROM timeline WHERE entry_id = ANY ($1::uuid[]) AND (upper_inf(recorded) OR lower(recorded) = position)
  ORDER BY entry_id, lower(recorded), lower(known) NULLS FIRST`;

const changesOf = `
  SELECT entry_id, position, event_id, event_type, payload FROM timeline_change
  WHERE entry_id = ANY ($1::uuid[]) ORDER BY entry_id, position`;

/** The histories of those of the facts that are stored, with their first and their open rectangles. */
export async function loadHistories(
  ids: readonly string[],
  tx: Transaction,
): Promise<ReadonlyMap<string, FactHistory<TimelineFact>>> {
  if (ids.length === 0) return new Map();
  const rectangles = await tx.query<RectangleRow>(rectanglesOf, [ids]);
  const changes = await tx.query<ChangeRow>(changesOf, [ids]);
  const changesByFact = Map.groupBy(changes, (row) => row.entry_id);
  return new Map(
    [...Map.groupBy(rectangles, (row) => row.entry_id)].flatMap(([id, rows]) => {
      const [first] = rows;
      return first ? [[id, historyOf(first, rows, changesByFact.get(id) ?? [])]] : [];
    }),
  );
}

function historyOf(
  first: RectangleRow,
  rows: readonly RectangleRow[],
  changes: readonly ChangeRow[],
): FactHistory<TimelineFact> {
  const { entry_id: id, subject: stream, position, recorded_at: recordedAt, trust, kind, policy } = first;
  const own = {
    id,
    stream,
    position: BigInt(position),
    recordedAt,
    event: eventFromJson(first.event_type, first.payload),
    ...(trust !== null && { origin: { trust, kind, policy } }),
  };
  return { own, changes: changes.map(recordedChange), rectangles: rows.map(rectangleOf) };
}

const recordedChange = (row: ChangeRow): Recorded<CorrectionEvent> => ({
  id: row.event_id,
  position: BigInt(row.position),
  event: eventFromJson(row.event_type, row.payload),
});

function rectangleOf(row: RectangleRow): Rectangle<Version> {
  const { retracted, corrected } = row;
  const to = row.recorded_to === null ? {} : { to: BigInt(row.recorded_to) };
  return {
    known: daysOf(row.known_from, row.known_to),
    recorded: { from: BigInt(row.recorded_from), ...to },
    version: { event: eventFromJson(row.event_type, row.payload), retracted, corrected },
  };
}

const daysOf = (from: string | null, to: string | null): Span<Day> => ({
  ...(from !== null && isDay(from) && { from }),
  ...(to !== null && isDay(to) && { to }),
});
