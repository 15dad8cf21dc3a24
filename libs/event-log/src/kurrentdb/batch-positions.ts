import type { AppendOutcome } from '../append-batching/append-outcome.ts';
import { LogUnavailable } from '../port/errors.ts';
import type { WrittenRequest } from '../writable/check-request.ts';
import type { PendingRequest } from './pending-request.ts';
import type { Clients } from './clients.ts';
import { readStreamPart } from './streams.ts';

/** Of requests that were written together, the last of which ends at a position: version and position of each. */
export async function batchPositions(
  clients: Clients,
  all: readonly PendingRequest[],
  last: bigint,
): Promise<Map<WrittenRequest, AppendOutcome>> {
  const positions = all.length > 1 ? await positionsBefore(clients, all, last) : new Map<string, bigint>();
  const places = new Map<WrittenRequest, AppendOutcome>();
  for (const [index, pending] of all.entries()) {
    const { request, base } = pending;
    const own = index === all.length - 1 ? last : positions.get(request.events.at(-1)?.id ?? '');
    const position = own ?? (await positionOf(clients, pending));
    const version = base + request.events.length;
    places.set(request, { outcome: 'appended', version, position: String(position) });
  }
  return places;
}

/** The server tells the position of the last record alone. Those before it stand next to it, unless it was moved since. */
async function positionsBefore(
  clients: Clients,
  all: readonly PendingRequest[],
  last: bigint,
): Promise<Map<string, bigint>> {
  const count = all.reduce((sum, { events }) => sum + events.length, 0) - 1;
  return clients.insist(clients.settings.answerMilliseconds, async (client) => {
    const positions = new Map<string, bigint>();
    const fromPosition = { commit: last, prepare: last };
    const range = { direction: 'backwards', fromPosition, maxCount: count, requiresLeader: true } as const;
    for await (const { event } of client.readAll(range)) {
      if (event) positions.set(event.id, event.position.commit);
    }
    return positions;
  });
}

async function positionOf(clients: Clients, { request, base }: PendingRequest): Promise<bigint> {
  const from = base + request.events.length;
  const [event] = (await readStreamPart(clients, request.stream, { from, count: 1 })) ?? [];
  if (event) return event.position;
  throw new LogUnavailable('The log did not say where it wrote the request. Try again, with the same ids.');
}
