import type { EventType } from '#domain/record';
import type { Reading } from '../replay/index.ts';
import { clocks, type TimelineRow } from '../timeline/index.ts';

/** An event about an entry, and the entry as it stood then. Positions are whole numbers as text. */
export interface FeedRow {
  readonly eventId: string;
  /** The type of the entry itself, or `EntryCorrected`, `EntryRetracted`. */
  readonly toldType: EventType;
  readonly toldPosition: string;
  readonly toldAt: Date;
  readonly row: TimelineRow;
}

/** Row as PostgreSQL gives it: the entry's columns beside those of the event, or nulls where it is about none. */
type FlatRow = Omit<FeedRow, 'row'> & { readonly [Column in keyof TimelineRow]: TimelineRow[Column] | null };

// By hand: TypeORM takes two rows of one entry for the same, and an entry may have been corrected at once. Event by event,
// or the planner, who knows nothing of ranges, reads the whole table. Rectangles do not overlap: one has both clocks.
const eventsAfter = `
  SELECT told.event_id AS "eventId", told.event_type AS "toldType", told.position AS "toldPosition",
         told.recorded_at AS "toldAt", e.*
  FROM (SELECT * FROM read.timeline_event WHERE position > $1 AND position <= $2 ORDER BY position LIMIT $4) AS told
  LEFT JOIN LATERAL (
    SELECT e.entry_id AS "entryId", e.fact, e.subject, e.category, e.event_type AS "eventType", e.position,
           e.recorded_at AS "recordedAt", e.trust, e.policy, e.kind, e.title, e.capabilities, e.supplier,
           e.earliest_on::text AS "earliestOn", e.latest_on::text AS "latestOn", e.retracted, e.corrected, e.payload
    FROM read.timeline AS e
    WHERE e.entry_id = told.entry_id AND e.fact = 'entry' AND e.recorded @> told.position AND e.known @> $3::date
    LIMIT 1) AS e ON true
  ORDER BY told.position`;

/** Rows of some events, and the position up to which there are no others. */
export interface FeedRows {
  readonly rows: readonly FeedRow[];
  readonly upTo: bigint;
}

/** So many events after a position, in the order of the log: those about entries, of what can be known on the day. */
export async function feedRowsAfter(
  { manager, replay }: Reading,
  after: bigint,
  limit: number,
): Promise<FeedRows> {
  const { atPosition, knownAt } = clocks(replay);
  const values = [String(after), atPosition, knownAt, limit];
  const found = await manager.query<readonly FlatRow[]>(eventsAfter, values);
  const last = found.length < limit ? undefined : found.at(-1);
  return {
    rows: found.flatMap(({ eventId, toldType, toldPosition, toldAt, ...row }) =>
      isEntry(row) ? [{ eventId, toldType, toldPosition, toldAt, row }] : [],
    ),
    upTo: last ? BigInt(last.toldPosition) : replay.atPosition,
  };
}

const isEntry = (row: Omit<FlatRow, keyof Omit<FeedRow, 'row'>>): row is TimelineRow => row.entryId !== null;
