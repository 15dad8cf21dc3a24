import type { PendingRequest } from './pending-request.ts';
import type { Clients } from './clients.ts';
import { reservationsFor } from './id-reservation.ts';
import { untilSettled, stateAt, type SendAnswer } from './send.ts';

/**
 * Writes one request where the server cannot write to several streams at once: its reservations go ahead, so that no id is
 * written twice whatever happens in between. A reservation that was left behind without its event is found by who comes next.
 */
export async function sendAlone(clients: Clients, [pending]: readonly PendingRequest[]): Promise<SendAnswer> {
  if (!pending) return { last: 0n };
  for (const { id, streamName, record } of reservationsFor(pending)) {
    const answer = await untilSettled(clients, async (client) => {
      await client.appendToStream(streamName, record, { streamState: 'no_stream' });
      return { last: 0n };
    });
    if ('stream' in answer) return answer;
    pending.reservedIds.add(id);
  }
  const { request, events, base } = pending;
  return untilSettled(clients, async (client) => {
    const { position } = await client.appendToStream(request.stream, [...events], {
      streamState: stateAt(base),
    });
    return { last: position?.commit ?? 0n };
  });
}
