import type { Transaction } from '#projections/runner';
import type { FactRectangle, PageOutcome } from './page-fold.ts';
import { payloadOf, payloadOfChange } from './payload.ts';
import { findable, type TimelineFact } from './timeline-fact.ts';

type Added = FactRectangle<TimelineFact>;

/** One column of what is inserted: its name, its type, and its value for a rectangle. */
type Column = readonly [name: string, type: string, value: (one: Written) => string | boolean | null];

interface Written extends ReturnType<typeof findable> {
  readonly own: TimelineFact;
  readonly rectangle: Added['rectangle'];
}

const arrayLiteral = (texts: readonly string[]): string =>
  `{${texts.map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`).join()}}`;

const columns: readonly Column[] = [
  ['entry_id', 'uuid', ({ own }) => own.id],
  ['fact', 'text', ({ fact }) => fact],
  ['subject', 'text', ({ own }) => own.stream],
  ['category', 'text', ({ category }) => category],
  ['event_type', 'text', ({ own }) => own.event.type],
  ['position', 'bigint', ({ own }) => String(own.position)],
  ['recorded_at', 'timestamptz', ({ own }) => own.recordedAt],
  ['trust', 'text', ({ trust }) => trust],
  ['policy', 'text', ({ policy }) => policy],
  ['kind', 'text', ({ kind }) => kind],
  ['title', 'text', ({ title }) => title],
  // Arrays of arrays do not unnest by row, so each goes as its literal.
  ['capabilities', 'text', ({ capabilities }) => capabilities && arrayLiteral(capabilities)],
  ['supplier', 'text', ({ supplier }) => supplier],
  ['earliest_on', 'date', ({ occurred }) => occurred && occurred.earliestOn],
  ['latest_on', 'date', ({ occurred }) => occurred && occurred.latestOn],
  ['known_from', 'date', ({ rectangle }) => rectangle.known.from ?? null],
  ['known_to', 'date', ({ rectangle }) => rectangle.known.to ?? null],
  ['recorded_from', 'bigint', ({ rectangle }) => String(rectangle.recorded.from)],
  ['recorded_to', 'bigint', ({ rectangle }) => text(rectangle.recorded.to)],
  ['retracted', 'boolean', ({ rectangle }) => rectangle.version.retracted],
  ['corrected', 'boolean', ({ rectangle }) => rectangle.version.corrected],
  ['payload', 'text', ({ rectangle }) => payloadOf(rectangle.version.event)],
];

const text = (value: bigint | undefined): string | null => (value === undefined ? null : String(value));

const insertRectangles = `
  INSERT INTO timeline (entry_id, fact, subject, category, event_type, position, recorded_at, trust, policy, kind, title,
                        capabilities, supplier, earliest_on, latest_on, known, recorded, retracted, corrected, payload)
  SELECT entry_id, fact, subject, category, event_type, position, recorded_at, trust, policy, kind, title,
         capabilities::text[], supplier, earliest_on, latest_on, daterange(known_from, known_to),
         int8range(recorded_from, recorded_to), retracted, corrected, payload::jsonb
  FROM unnest(${columns.map(([, type], n) => `$${n + 1}::${type}[]`).join(', ')})
    AS added (${columns.map(([name]) => name).join(', ')})`;

const closeRectangles = `
  UPDATE timeline SET recorded = int8range(recorded_from, recorded_to)
  FROM unnest($1::uuid[], $2::date[], $3::bigint[], $4::bigint[]) AS closed (id, known_from, recorded_from, recorded_to)
  WHERE entry_id = id AND lower(recorded) = recorded_from AND upper_inf(recorded)
    AND lower(known) IS NOT DISTINCT FROM known_from`;

const insertChanges = `
  INSERT INTO timeline_change (entry_id, position, event_id, event_type, payload)
  SELECT entry_id, position, event_id, event_type, payload::jsonb
  FROM unnest($1::uuid[], $2::bigint[], $3::uuid[], $4::text[], $5::text[])
    AS change (entry_id, position, event_id, event_type, payload)`;

/** Writes what a page has come to, with one statement for each table and thing done to it. */
export async function writeOutcome(
  { added, closed, changes }: PageOutcome<TimelineFact>,
  tx: Transaction,
): Promise<void> {
  // Closed before others are added, or they would overlap for a moment and be refused.
  if (closed.length > 0) {
    await tx.query(closeRectangles, [
      closed.map(({ own }) => own.id),
      closed.map(({ rectangle }) => rectangle.known.from ?? null),
      closed.map(({ rectangle }) => String(rectangle.recorded.from)),
      closed.map(({ rectangle }) => text(rectangle.recorded.to)),
    ]);
  }
  if (added.length > 0) await tx.query(insertRectangles, columnsOf(added));
  if (changes.length > 0) {
    await tx.query(insertChanges, [
      changes.map(({ event }) => event.data.entryId),
      changes.map(({ position }) => String(position)),
      changes.map(({ id }) => id),
      changes.map(({ event }) => event.type),
      changes.map(({ event }) => payloadOfChange(event)),
    ]);
  }
}

function columnsOf(added: readonly Added[]): readonly (readonly (string | boolean | null)[])[] {
  const rows = added.map((one) => ({ ...one, ...findable(one.own, one.rectangle.version.event) }));
  return columns.map(([, , value]) => rows.map(value));
}
