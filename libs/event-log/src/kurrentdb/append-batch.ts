import type { AppendOutcome } from '../append-batching/append-outcome.ts';
import { LogUnavailable, UnwritableRequest } from '../port/errors.ts';
import type { WrittenRequest } from '../writable/check-request.ts';
import { pendingRequest, type PendingRequest } from './pending-request.ts';
import type { Clients } from './clients.ts';
import { isTransientInKurrentDb, isTooLarge, clientErrorType, kurrentDbUnavailable } from './failures.ts';
import { resolveConflict } from './resolve-conflict.ts';
import { reservedId } from './names.ts';
import { batchPositions } from './batch-positions.ts';
import { sendAlone } from './send-alone.ts';
import { sendTogether, type SendAnswer, type StreamConflict } from './send.ts';
import { outcomeOfExisting, findExistingEvents } from './existing-events.ts';
import { streamVersion } from './streams.ts';

type Outcomes = Map<WrittenRequest, AppendOutcome | Error>;
type Send = (clients: Clients, all: readonly PendingRequest[]) => Promise<SendAnswer>;

/** After so many conflicts in a batch all that is left of it is looked up, instead of being refused one by one. */
const refusedOneByOne = 2;

/**
 * Up to so many requests go in calls of their own, at once. One call is less work for the server, but it tells the
 * position of the last request alone, and reading the others' took longer than writing them (see the decision).
 */
const apartUpTo = 32;

/**
 * Writes requests for different streams, many of them in one call where the server can (KurrentDB 25.1); outcomes in
 * their order, with `UnwritableRequest` or `LogUnavailable` for one that failed by itself. Rejects with `LogUnavailable`.
 */
export async function appendToKurrentDb(
  clients: Clients,
  requests: readonly WrittenRequest[],
): Promise<(AppendOutcome | Error | undefined)[]> {
  const begun = await Promise.all(requests.map((request) => prepare(clients, request)));
  const all = begun.filter((one): one is PendingRequest => !(one instanceof Error));
  const inOne = all.length > apartUpTo || isInOrder(all);
  const outcomes = inOne ? await writeTogether(clients, all) : await writeApart(clients, all);
  return begun.map((one) => (one instanceof Error ? one : outcomes.get(one.request)));
}

/** Calls that are under way at once come to the server in any order. */
const isInOrder = (all: readonly PendingRequest[]): boolean =>
  all.some(({ request }) => request.inOrder === true);

/** The request as it is to be written, or why it cannot be. */
const prepare = (clients: Clients, request: WrittenRequest): Promise<PendingRequest | Error> =>
  toPendingRequest(clients, request).catch((error: unknown) => failureOf(request, error));

async function writeTogether(clients: Clients, all: readonly PendingRequest[]): Promise<Outcomes> {
  try {
    return await write(clients, sendTogether, all);
  } catch (error) {
    if (isTransientInKurrentDb(error)) throw error;
    // What lasts may be the fault of one: too large, or its stream was deleted.
    return writeApart(clients, all);
  }
}

/** Each by itself, whatever becomes of the others, and one after the other where order counts; none is under way afterwards. */
async function writeApart(clients: Clients, all: readonly PendingRequest[]): Promise<Outcomes> {
  const outcomes: Outcomes = new Map();
  const keep = async (pending: PendingRequest) => {
    for (const [request, outcome] of await byItself(clients, pending)) outcomes.set(request, outcome);
  };
  if (isInOrder(all)) for (const pending of all) await keep(pending);
  else await Promise.all(all.map(keep));
  return outcomes;
}

async function byItself(clients: Clients, pending: PendingRequest): Promise<Outcomes> {
  try {
    return await write(clients, sendTogether, [pending]).catch((error: unknown) => {
      if (!isUnsupported(error)) throw error;
      return write(clients, sendAlone, [pending]);
    });
  } catch (error) {
    return new Map([[pending.request, failureOf(pending.request, error)]]);
  }
}

const isUnsupported = (error: unknown): boolean =>
  error instanceof LogUnavailable && clientErrorType(error.cause) === 'unsupported';

const failureOf = ({ stream }: WrittenRequest, error: unknown): Error =>
  error instanceof LogUnavailable && isTooLarge(error.cause)
    ? new UnwritableRequest(stream, 'too-large', 'events', 'the server is set to take less at a time')
    : kurrentDbUnavailable(error);

const toPendingRequest = async (clients: Clients, request: WrittenRequest): Promise<PendingRequest> => {
  const { stream, expected } = request;
  if (expected === 'any') return pendingRequest(request, await streamVersion(clients, stream));
  return pendingRequest(request, expected === 'none' ? 0 : expected);
};

async function write(clients: Clients, send: Send, all: readonly PendingRequest[]): Promise<Outcomes> {
  const outcomes: Outcomes = new Map();
  let left = all;
  for (let conflicts = 0; left.length > 0; conflicts++) {
    const answer = await send(clients, left);
    if ('last' in answer) {
      for (const [request, outcome] of await batchPositions(clients, left, answer.last)) {
        outcomes.set(request, outcome);
      }
      await verify(clients, left, outcomes);
      return outcomes;
    }
    left = await resolveAll(clients, left, answer, conflicts >= refusedOneByOne, outcomes);
  }
  return outcomes;
}

/** Resolves a conflict for the requests of a batch; answers those that are still to be written. */
async function resolveAll(
  clients: Clients,
  all: readonly PendingRequest[],
  conflict: StreamConflict,
  each: boolean,
  outcomes: Outcomes,
): Promise<PendingRequest[]> {
  const after = all.map(async (pending) => {
    if (!each && !concerns(conflict, pending)) return [pending];
    const said = await resolveConflict(clients, pending, conflict);
    if ('again' in said) return [said.again];
    outcomes.set(pending.request, said.outcome);
    return [];
  });
  return (await Promise.all(after)).flat();
}

const concerns = ({ stream }: StreamConflict, { request }: PendingRequest): boolean =>
  stream === request.stream || request.events.some(({ id }) => id === reservedId(stream));

/**
 * Looks events up whose ids somebody else had reserved: the server may have taken ours for theirs, by their ids
 * alone.
 */
async function verify(clients: Clients, all: readonly PendingRequest[], outcomes: Outcomes): Promise<void> {
  for (const { request, abandonedIds } of all) {
    if (abandonedIds.size === 0) continue;
    const answer = outcomeOfExisting(await findExistingEvents(clients, request), request);
    if (answer !== undefined && answer !== 'conflict') outcomes.set(request, answer);
  }
}
