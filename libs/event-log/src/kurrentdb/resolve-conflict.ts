import type { AppendOutcome } from '../append-batching/append-outcome.ts';
import { LogUnavailable } from '../port/errors.ts';
import { backoffMilliseconds } from '../waiting/retry-policy.ts';
import { sleep } from '../waiting/new-event-signal.ts';
import { pendingRequest, type PendingRequest } from './pending-request.ts';
import type { Clients } from './clients.ts';
import { reservedId } from './names.ts';
import type { StreamConflict } from './send.ts';
import { outcomeOfExisting, findExistingEvents, type ExistingEvents } from './existing-events.ts';
import { streamVersion } from './streams.ts';

/** Times to look for an event that a conflict names, before giving up: it may not be visible to readers yet. */
const visibilityRetries = 5;

/** Resolution of a request after a conflict: its outcome, or the request as it is to be written next. */
export type ConflictResolution = { readonly outcome: AppendOutcome } | { readonly again: PendingRequest };

const outcome = (kind: AppendOutcome['outcome'], version: number): ConflictResolution => ({
  outcome: { outcome: kind, version, position: null },
});

/**
 * Decides what becomes of a request of a batch that was not written because of a conflict, in the order of the port: an id that stands
 * already comes before the version. The conflict is the first one in order, and reservations come before streams.
 */
export async function resolveConflict(
  clients: Clients,
  pending: PendingRequest,
  conflict: StreamConflict,
): Promise<ConflictResolution> {
  const { request, base, abandonedIds, reservedIds } = pending;
  const id = reservedId(conflict.stream);
  const itself = conflict.stream === request.stream;
  const sure = itself && abandonedIds.size === 0 && reservedIds.size === 0;
  if (!sure) {
    const found = await findExisting(clients, pending, id);
    const answer = outcomeOfExisting(found, request);
    if (answer === 'conflict') return outcome('conflict', await streamVersion(clients, request.stream));
    if (answer) return { outcome: answer };
    if (found.reserved.some(({ reservation }) => reservation.stream !== request.stream))
      return outcome('duplicate', base);
    const ids = found.reserved.map((one) => one.id).filter((one) => !reservedIds.has(one));
    if (!itself) return { again: await retryWithAbandoned(clients, pending, new Set(ids)) };
  }
  if (request.expected !== 'any') return outcome('conflict', conflict.actual);
  return { again: pendingRequest(request, conflict.actual, pending) };
}

/** The events of the request that are in the log already. Where the conflict was in one of its reservations, it is looked for until it can be seen. */
async function findExisting(
  clients: Clients,
  { request }: PendingRequest,
  id: string | undefined,
): Promise<ExistingEvents> {
  const own = id !== undefined && request.events.some((event) => event.id === id);
  for (let tries = 0; ; tries++) {
    const found = await findExistingEvents(clients, request);
    const seen = found.stored.some(({ event }) => event.id === id);
    if (!own || seen) return found;
    if (tries >= visibilityRetries) {
      if (found.reserved.some((one) => one.id === id)) return found;
      throw new LogUnavailable('The log does not show what it holds. Try again, with the same ids.');
    }
    await sleep(backoffMilliseconds(tries), clients.closing);
  }
}

const retryWithAbandoned = async (
  clients: Clients,
  { request, base, reservedIds }: PendingRequest,
  abandonedIds: Set<string>,
) =>
  pendingRequest(request, request.expected === 'any' ? await streamVersion(clients, request.stream) : base, {
    abandonedIds,
    reservedIds,
  });
