import type { Role } from '#domain/schema';
import type { Reading } from '../replay/index.ts';
import { clocks } from '../timeline/index.ts';

/** An event of a subject with who wrote it, as the read model holds it. Position is a whole number as text. */
export interface EventRow {
  readonly id: string;
  readonly subject: string;
  readonly version: number;
  readonly position: string;
  readonly eventType: string;
  readonly schemaVersion: number;
  readonly recordedAt: Date;
  /** The fact that it corrects or retracts; else itself. */
  readonly entryId: string;
  readonly actorSubject: string;
  readonly actorRole: Role | 'importer';
  readonly actorOrganisation: string | null;
}

/** Columns of `EventRow` in the table of events. */
export const eventColumns = `
  event_id AS id, subject, version, position, event_type AS "eventType", schema_version AS "schemaVersion",
  recorded_at AS "recordedAt", entry_id AS "entryId", actor_subject AS "actorSubject", actor_role AS "actorRole",
  actor_organisation AS "actorOrganisation"`;

const visible = '(known_on IS NULL OR known_on <= $1::date) AND position <= $2::bigint';

const clocksOf = ({ replay }: Reading): readonly [string, string] => {
  const { knownAt, atPosition } = clocks(replay);
  return [knownAt, atPosition];
};

/** Events of a subject that the replay can see, in order of recording, from a version on. */
export const eventsOf = (
  reading: Reading,
  subject: string,
  from: number,
  limit: number,
): Promise<readonly EventRow[]> =>
  reading.manager.query<readonly EventRow[]>(
    `SELECT ${eventColumns} FROM read.timeline_event WHERE ${visible} AND subject = $3 AND version >= $4
     ORDER BY version LIMIT $5`,
    [...clocksOf(reading), subject, from, limit],
  );

/** The event under an id, if the replay can see it. */
export async function eventNamed(reading: Reading, id: string): Promise<EventRow | undefined> {
  const [row] = await reading.manager.query<readonly EventRow[]>(
    `SELECT ${eventColumns} FROM read.timeline_event WHERE ${visible} AND event_id = $3`,
    [...clocksOf(reading), id],
  );
  return row;
}

/** Corrections and retractions that the replay can see, what was recorded last first, before a position. */
export const correctionsBefore = (
  reading: Reading,
  before: bigint | undefined,
  limit: number,
): Promise<readonly EventRow[]> =>
  reading.manager.query<readonly EventRow[]>(
    `SELECT ${eventColumns} FROM read.timeline_event
     WHERE ${visible} AND event_type IN ('EntryCorrected', 'EntryRetracted') AND ($3::bigint IS NULL OR position < $3)
     ORDER BY position DESC LIMIT $4`,
    [...clocksOf(reading), before === undefined ? null : String(before), limit],
  );

/** Counts the corrections and retractions that the replay can see. */
export async function countCorrections(reading: Reading): Promise<number> {
  const [row] = await reading.manager.query<readonly { readonly n: number }[]>(
    `SELECT count(*)::int AS n FROM read.timeline_event
     WHERE ${visible} AND event_type IN ('EntryCorrected', 'EntryRetracted')`,
    [...clocksOf(reading)],
  );
  return row?.n ?? 0;
}

/** The version of a subject at the position of the replay: that of its last event, known by then or not. */
export async function versionAt({ manager, replay }: Reading, subject: string): Promise<number> {
  const [row] = await manager.query<readonly { readonly version: number | null }[]>(
    'SELECT max(version) AS version FROM read.timeline_event WHERE subject = $1 AND position <= $2::bigint',
    [subject, String(replay.atPosition)],
  );
  return row?.version ?? 0;
}
