import type { Day } from '#domain/kernel';
import type { DomainEvent } from '#domain/record';
import { eventToJson } from '#event-log/codec';
import type { CopyValue, Transaction } from '#projections/runner';
import type { FactRectangle, PageOutcome } from './page-fold.ts';
import type { Span } from './rectangles.ts';
import { findable, type Findable, type TimelineFact } from './timeline-fact.ts';

type Added = FactRectangle<TimelineFact>;

/** One column of what is added: its name and its value for a rectangle, as PostgreSQL reads the column's type. */
type Column = readonly [name: string, value: (one: Written) => CopyValue];

interface Written extends Findable, Added {
  readonly payload: string;
}

const columns: readonly Column[] = [
  ['entry_id', ({ own }) => own.id],
  ['fact', ({ fact }) => fact],
  ['subject', ({ own }) => own.stream],
  ['category', ({ category }) => category],
  ['event_type', ({ own }) => own.event.type],
  ['position', ({ own }) => String(own.position)],
  ['recorded_at', ({ own }) => own.recordedAt],
  ['trust', ({ trust }) => trust],
  ['policy', ({ policy }) => policy],
  ['kind', ({ kind }) => kind],
  ['title', ({ title }) => title],
  ['capabilities', ({ capabilities }) => capabilities && arrayText(capabilities)],
  ['supplier', ({ supplier }) => supplier],
  ['earliest_on', ({ occurred }) => occurred && occurred.earliestOn],
  ['latest_on', ({ occurred }) => occurred && occurred.latestOn],
  ['known', ({ rectangle }) => rangeText(rectangle.known)],
  ['recorded', ({ rectangle }) => rangeText(rectangle.recorded)],
  ['retracted', ({ rectangle }) => rectangle.version.retracted],
  ['corrected', ({ rectangle }) => rectangle.version.corrected],
  ['payload', ({ payload }) => payload],
];

const arrayText = (texts: readonly string[]): string =>
  `{${texts.map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`).join()}}`;

const rangeText = ({ from, to }: Span<Day> | Span<bigint>): string =>
  `[${from === undefined ? '' : String(from)},${to === undefined ? '' : String(to)})`;

const timeline = `timeline (${columns.map(([name]) => name).join(', ')})`;
const changed = 'timeline_change (entry_id, position, event_id, event_type, payload)';

const closeRectangles = `
  UPDATE timeline SET recorded = int8range(recorded_from, recorded_to)
  FROM unnest($1::uuid[], $2::date[], $3::bigint[], $4::bigint[]) AS closed (id, known_from, recorded_from, recorded_to)
  WHERE entry_id = id AND lower(recorded) = recorded_from AND upper_inf(recorded)
    AND lower(known) IS NOT DISTINCT FROM known_from`;

const positionText = (position: bigint | undefined): string | null =>
  position === undefined ? null : String(position);

/** Writes what a page has come to, with one statement for each table and each thing done to it. */
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
      closed.map(({ rectangle }) => positionText(rectangle.recorded.to)),
    ]);
  }
  await tx.copy(timeline, rowsOf(added));
  await tx.copy(
    changed,
    changes.map(({ id, position, event }) => [
      event.data.entryId,
      String(position),
      id,
      event.type,
      textOf(event),
    ]),
  );
}

const textOf = (event: DomainEvent): string => JSON.stringify(eventToJson(event));

/** Neighbouring rectangles often hold the same version: each is put into words once. */
function rowsOf(added: readonly Added[]): readonly (readonly CopyValue[])[] {
  const versions = new Map<DomainEvent, Findable & { readonly payload: string }>();
  return added.map((one) => {
    const { event } = one.rectangle.version;
    const version = versions.get(event) ?? { ...findable(one.own, event), payload: textOf(event) };
    versions.set(event, version);
    const written = { ...one, ...version };
    return columns.map(([, value]) => value(written));
  });
}
