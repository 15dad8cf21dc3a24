import type { AppendStreamState, KurrentDBClient } from '@kurrent/kurrentdb-client';
import type { PendingRequest } from './pending-request.ts';
import type { Clients } from './clients.ts';
import { clientErrorType } from './failures.ts';
import { reservationsFor } from './id-reservation.ts';

/** A stream that is not at the version expected: the first in order. */
export interface StreamConflict {
  readonly stream: string;
  readonly actual: number;
}

/** Written, with the position of the last record; or not. */
export type SendAnswer = { readonly last: bigint } | StreamConflict;

/** A stream at this version, as the client says it. */
export const stateAt = (version: number): AppendStreamState =>
  version === 0 ? 'no_stream' : BigInt(version - 1);

/** Writes requests for different streams, all or none of them, the reservations first: what conflicts in a reservation is a retry. */
export const sendTogether = (clients: Clients, all: readonly PendingRequest[]): Promise<SendAnswer> => {
  const reservations = all.flatMap((pending) => reservationsFor(pending));
  return untilSettled(clients, async (client) => {
    const { position } = await client.multiStreamAppend([
      ...reservations.map(({ streamName, record }) => ({
        streamName,
        expectedState: 'no_stream' as const,
        events: [record],
      })),
      ...all.map(({ request, base, events }) => ({
        streamName: request.stream,
        expectedState: stateAt(base),
        events: [...events],
      })),
    ]);
    return { last: position };
  });
};

/**
 * Asks until it is known what became of it: when a leader is lost, an append may have happened and not have been
 * answered. The same events after the same versions settle that. Rejects with `LogUnavailable` when patience is at an end.
 */
export const untilSettled = (
  clients: Clients,
  write: (client: KurrentDBClient) => Promise<SendAnswer>,
): Promise<SendAnswer> => clients.insist(clients.settings.answerMilliseconds, write, { unless: conflictIn });

/** Conflict that an error tells of, by its typed fields: its message may be empty. Undefined for other errors. */
function conflictIn(error: unknown): StreamConflict | undefined {
  if (clientErrorType(error) !== 'wrong-expected-version') return undefined;
  const { streamName, actualState } = error as { streamName?: unknown; actualState?: unknown };
  if (typeof streamName !== 'string') return undefined;
  return { stream: streamName, actual: typeof actualState === 'bigint' ? Number(actualState) + 1 : 0 };
}
