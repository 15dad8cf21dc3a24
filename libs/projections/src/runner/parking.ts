import type { RecordedEvent } from '#event-log/port';
import type { Projection, RecordedFact } from './projection.ts';
import type { Transaction } from './transaction.ts';

/** An event that was not taken in, and why. */
export interface ParkedEvent {
  readonly id: string;
  readonly position: bigint;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly schemaVersion: number;
  readonly error: string;
  /** An operator has set it aside: its stream goes on without it. */
  readonly skipped?: true;
}

/** Reason of an event that is parked with nothing wrong itself. */
export const behindParkedEvent = 'waits behind an event of its stream that is parked';

/** The event or fact as it is parked. */
export function parkedOf(one: RecordedEvent | RecordedFact, error: string): ParkedEvent {
  const { id, position, stream, version, schemaVersion } = one;
  return {
    id,
    position,
    stream,
    version,
    type: 'event' in one ? one.event.type : one.type,
    schemaVersion,
    error,
  };
}

/** Those of the streams that have stopped, because an event of theirs is parked and not skipped. */
export async function stoppedStreams(
  tx: Transaction,
  { name }: Projection,
  inRebuild: boolean,
  streams: readonly string[],
): Promise<Set<string>> {
  const rows = await tx.query<{ readonly stream: string }>(
    `SELECT DISTINCT stream FROM read.parked_event
     WHERE projection = $1 AND in_rebuild = $2 AND stream = ANY ($3) AND NOT skipped`,
    [name, inRebuild, [...new Set(streams)]],
  );
  return new Set(rows.map(({ stream }) => stream));
}

/** Keeps events that were not taken in, in the transaction that moves past them. */
export async function park(
  tx: Transaction,
  { name }: Projection,
  inRebuild: boolean,
  events: readonly ParkedEvent[],
): Promise<void> {
  if (events.length === 0) return;
  await tx.query(
    `INSERT INTO read.parked_event
       (projection, in_rebuild, position, stream, version, event_id, type, schema_version, error, attempts, skipped)
     SELECT $1, $2, * FROM unnest($3::bigint[], $4::text[], $5::int[], $6::uuid[], $7::text[], $8::int[], $9::text[], $10::int[],
                                    $11::boolean[])`,
    [
      name,
      inRebuild,
      events.map(({ position }) => String(position)),
      events.map(({ stream }) => stream),
      events.map(({ version }) => version),
      events.map(({ id }) => id),
      events.map(({ type }) => type),
      events.map(({ schemaVersion }) => schemaVersion),
      // Text in PostgreSQL holds no NUL, and an error may quote what was wrong.
      events.map(({ error }) => error.replaceAll('\0', '\u{FFFD}').slice(0, 2000)),
      events.map(({ error }) => (error === behindParkedEvent ? 0 : 1)),
      events.map(({ skipped = false }) => skipped),
    ],
  );
}

/** A parked event that is tried again: how often it was before, and since when it is parked. */
export interface RetriedEvent {
  readonly position: string;
  readonly version: number;
  readonly attempts: number;
  readonly parked_at: string;
}

/** Takes the events of a stream out of the parking place, to be tried again; those that are skipped stay. */
export async function unpark(
  tx: Transaction,
  { name }: Projection,
  stream: string,
): Promise<readonly RetriedEvent[]> {
  return await tx.query<RetriedEvent>(
    `DELETE FROM read.parked_event WHERE projection = $1 AND NOT in_rebuild AND stream = $2 AND NOT skipped
     RETURNING position, version, attempts, parked_at::text`,
    [name, stream],
  );
}

/** Has those that are parked again keep since when they are, and count the attempts before. */
export async function keepAttempts(
  tx: Transaction,
  { name }: Projection,
  before: readonly RetriedEvent[],
): Promise<void> {
  await tx.query(
    `UPDATE read.parked_event AS now SET attempts = now.attempts + tried.attempts, parked_at = tried.parked_at
     FROM unnest($2::bigint[], $3::int[], $4::timestamptz[]) AS tried (position, attempts, parked_at)
     WHERE projection = $1 AND NOT in_rebuild AND now.position = tried.position`,
    [
      name,
      before.map(({ position }) => position),
      before.map(({ attempts }) => attempts),
      before.map(({ parked_at }) => parked_at),
    ],
  );
}

/** Errors of the events that are skipped in the live model, by their ids: a copy goes without them too. */
export async function skippedEvents(
  tx: Transaction,
  { name }: Projection,
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ readonly event_id: string; readonly error: string }>(
    'SELECT event_id, error FROM read.parked_event WHERE projection = $1 AND NOT in_rebuild AND skipped',
    [name],
  );
  return new Map(rows.map(({ event_id: id, error }) => [id, error]));
}
