import type { EventData } from '@kurrent/kurrentdb-client';
import { eventId } from '../ids/ids.ts';
import type { PendingRequest } from './pending-request.ts';
import { reservationStream, reservationType } from './names.ts';

/** Reservation of an event id: stream and version at which the event with this id stands, or is to stand. */
export interface IdReservation {
  readonly stream: string;
  readonly version: number;
}

/** A reservation as it is written: the first and only record of its stream. */
export interface ReservationRecord {
  readonly id: string;
  readonly streamName: string;
  readonly record: EventData;
}

/**
 * The reservations of a request, one for each event id. KurrentDB looks for an event's id in the one stream alone, compares
 * nothing else, and for `any` looks among the newest; with a stream that is named after the id, and must not be there
 * yet, no id is ever written twice. A reservation's own id is new with each attempt, else the server would take another request
 * under the same ids for the first.
 */
export const reservationsFor = ({
  request,
  base,
  abandonedIds,
  reservedIds,
  attempt,
}: PendingRequest): ReservationRecord[] =>
  request.events.flatMap(({ id }, index) => {
    if (abandonedIds.has(id) || reservedIds.has(id)) return [];
    const reservation: IdReservation = { stream: request.stream, version: base + index + 1 };
    const record: EventData = {
      id: eventId(attempt, index),
      contentType: 'application/json',
      type: reservationType,
      data: { ...reservation },
      metadata: {},
    };
    return [{ id, streamName: reservationStream(id), record }];
  });

/** Reservation in a record's data; undefined if it is none. */
export const reservationIn = (data: unknown): IdReservation | undefined =>
  isIdReservation(data) ? data : undefined;

const isIdReservation = (data: unknown): data is IdReservation =>
  typeof data === 'object' &&
  data !== null &&
  'stream' in data &&
  typeof data.stream === 'string' &&
  'version' in data &&
  typeof data.version === 'number';
