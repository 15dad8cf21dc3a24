import { randomUUID } from 'node:crypto';
import type { EventData } from '@kurrent/kurrentdb-client';
import type { WrittenRequest } from '../writable/check-request.ts';
import { toEventData } from './record.ts';

/** A request on its way: what is written with it, and after which version of its stream. */
export interface PendingRequest {
  readonly request: WrittenRequest;
  readonly events: readonly EventData[];
  /** The version that its stream must have; for a request that takes any, the one that it had a moment ago. */
  readonly base: number;
  /** Ids whose reservation was left behind by somebody who did not come to write the event. */
  readonly abandonedIds: ReadonlySet<string>;
  /** Ids whose reservation this request has written already, without the event; grows where reservations go ahead. */
  readonly reservedIds: Set<string>;
  /** Another id for each try that may be told from the one before; the same one where its outcome is not known. */
  readonly attempt: string;
}

/** The request, as it is to be written now. */
export function pendingRequest(
  request: WrittenRequest,
  base: number,
  { abandonedIds, reservedIds }: Pick<PendingRequest, 'abandonedIds' | 'reservedIds'> = {
    abandonedIds: new Set(),
    reservedIds: new Set(),
  },
): PendingRequest {
  const recordedAt = new Date().toISOString();
  const events = request.events.map((event) => toEventData(event, recordedAt));
  return { request, events, base, abandonedIds, reservedIds, attempt: randomUUID() };
}
