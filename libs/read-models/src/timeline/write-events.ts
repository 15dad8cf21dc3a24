import { isCorrection, knownSince } from '#domain/entry';
import type { CopyValue, RecordedFact, Transaction } from '#projections/runner';

/** One column: its name and its value for an event, as PostgreSQL reads the column's type. */
type Column = readonly [name: string, value: (one: RecordedFact) => CopyValue];

const columns: readonly Column[] = [
  ['event_id', ({ id }) => id],
  ['subject', ({ stream }) => stream],
  ['version', ({ version }) => String(version)],
  ['position', ({ position }) => String(position)],
  ['event_type', ({ event }) => event.type],
  ['schema_version', ({ schemaVersion }) => String(schemaVersion)],
  ['recorded_at', ({ recordedAt }) => recordedAt],
  ['known_on', ({ event }) => knownSince(event) ?? null],
  ['entry_id', ({ id, event }) => (isCorrection(event) ? event.data.entryId : id)],
  ['actor_subject', ({ envelope }) => envelope.actor.subject],
  ['actor_role', ({ envelope }) => envelope.actor.role],
  ['actor_organisation', ({ envelope }) => envelope.actor.organisation ?? null],
];

const events = `timeline_event (${columns.map(([name]) => name).join(', ')})`;

/** Notes of each event of a page who wrote it, and which fact it is about. */
export const writeEvents = (page: readonly RecordedFact[], tx: Transaction): Promise<void> =>
  tx.copy(
    events,
    page.map((one) => columns.map(([, value]) => value(one))),
  );
