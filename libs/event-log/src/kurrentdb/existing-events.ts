import { canonicalJson } from '../ids/canonical.ts';
import type { AppendOutcome } from '../append-batching/append-outcome.ts';
import type { JsonObject, RecordedEvent } from '../port/event-log.ts';
import type { WrittenEvent, WrittenRequest } from '../writable/check-request.ts';
import type { Clients } from './clients.ts';
import { reservationIn, type IdReservation } from './id-reservation.ts';
import { reservationStream } from './names.ts';
import { readIfStreamExists, readStreamPart, readKurrentDbStream } from './streams.ts';

/** Events of a request that are in the log already, and ids that have a reservation but no event. */
export interface ExistingEvents {
  readonly stored: readonly { readonly event: WrittenEvent; readonly before: RecordedEvent }[];
  readonly reserved: readonly { readonly id: string; readonly reservation: IdReservation }[];
}

/** Reservations that are read at a time. */
const atOnce = 16;

/** Looks each event up by its reservation. Rejects with `LogUnavailable`. */
export async function findExistingEvents(
  clients: Clients,
  { events }: WrittenRequest,
): Promise<ExistingEvents> {
  const stored: { event: WrittenEvent; before: RecordedEvent }[] = [];
  const reserved: { id: string; reservation: IdReservation }[] = [];
  for (let from = 0; from < events.length; from += atOnce) {
    const look = async (event: WrittenEvent) => {
      const reservation = await reservationOf(clients, event.id);
      const before = reservation && (await eventAt(clients, event.id, reservation));
      if (before) stored.push({ event, before });
      else if (reservation) reserved.push({ id: event.id, reservation });
    };
    await Promise.all(events.slice(from, from + atOnce).map(look));
  }
  return { stored, reserved };
}

const reservationOf = (clients: Clients, id: string): Promise<IdReservation | undefined> =>
  readIfStreamExists(clients, async (client) => {
    const read = client.readStream(reservationStream(id), { maxCount: 1, requiresLeader: true });
    for await (const { event } of read) return reservationIn(event?.data);
    return undefined;
  });

/** The event where its reservation says; else, where the reservation came first and another writer in between, anywhere in the stream. */
async function eventAt(
  clients: Clients,
  id: string,
  reservation: IdReservation,
): Promise<RecordedEvent | undefined> {
  const [there] =
    (await readStreamPart(clients, reservation.stream, { from: reservation.version, count: 1 })) ?? [];
  if (there?.id === id) return there;
  if (!there) return undefined;
  for await (const event of readKurrentDbStream(clients, reservation.stream, { pageSize: 1_000 })) {
    if (event.id === id) return event;
  }
  return undefined;
}

/**
 * Outcome of a request of which some events are in the log already, by the rules of the port; undefined where none
 * is.
 */
export function outcomeOfExisting(
  { stored }: ExistingEvents,
  request: WrittenRequest,
): AppendOutcome | 'conflict' | undefined {
  if (stored.length === 0) return undefined;
  const { stream, events } = request;
  const last = stored.reduce((a, b) => (a.before.position > b.before.position ? a : b)).before;
  const outcome = (kind: AppendOutcome['outcome']): AppendOutcome => ({
    outcome: kind,
    version: last.version,
    position: String(last.position),
  });
  const same = stored.every(({ event, before }) => before.stream === stream && isSameCommand(event, before));
  if (!same) return outcome('duplicate');
  const whole = stored.length === events.length;
  return whole && stored.every(({ event, before }) => isSameKind(event, before))
    ? outcome('repeated')
    : 'conflict';
}

const isSameKind = (a: WrittenEvent, b: RecordedEvent): boolean =>
  a.type === b.type && a.schemaVersion === b.schemaVersion;

function isSameCommand(a: WrittenEvent, b: RecordedEvent): boolean {
  const metadata = JSON.parse(a.metadata) as JsonObject;
  const [hash, before] = [metadata['commandHash'], b.metadata['commandHash']];
  if (hash !== undefined || before !== undefined) return hash === before;
  const data = JSON.parse(a.data) as JsonObject;
  return (
    isSameKind(a, b) &&
    canonicalJson(data) === canonicalJson(b.data) &&
    canonicalJson(metadata) === canonicalJson(b.metadata)
  );
}
