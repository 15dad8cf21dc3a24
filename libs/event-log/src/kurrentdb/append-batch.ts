import type { Outcome } from '../gathering/index.ts';
import { LogUnavailable, UnwritableRequest } from '../port/index.ts';
import type { WrittenRequest } from '../writable/index.ts';
import { askedOf, type Asked } from './asked.ts';
import type { Clients } from './clients.ts';
import { isPassing, isTooLarge, typeOf, unavailable } from './failures.ts';
import { judge } from './judge.ts';
import { markedId } from './names.ts';
import { placesOf } from './places.ts';
import { sendAlone } from './send-alone.ts';
import { sendTogether, type Answer, type Conflict } from './send.ts';
import { answerFrom, standing } from './standing.ts';
import { versionOf } from './streams.ts';

type Outcomes = Map<WrittenRequest, Outcome | Error>;
type Send = (clients: Clients, all: readonly Asked[]) => Promise<Answer>;

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
export async function appendBatch(
  clients: Clients,
  requests: readonly WrittenRequest[],
): Promise<(Outcome | Error | undefined)[]> {
  const begun = await Promise.all(requests.map((request) => begin(clients, request)));
  const all = begun.filter((one): one is Asked => !(one instanceof Error));
  const inOne = all.length > apartUpTo || isInOrder(all);
  const outcomes = inOne ? await together(clients, all) : await apart(clients, all);
  return begun.map((one) => (one instanceof Error ? one : outcomes.get(one.request)));
}

/** Calls that are under way at once come to the server in any order. */
const isInOrder = (all: readonly Asked[]): boolean => all.some(({ request }) => request.inOrder === true);

/** The request as it is to be written, or why it cannot be. */
const begin = (clients: Clients, request: WrittenRequest): Promise<Asked | Error> =>
  asWritten(clients, request).catch((error: unknown) => failureOf(request, error));

async function together(clients: Clients, all: readonly Asked[]): Promise<Outcomes> {
  try {
    return await write(clients, sendTogether, all);
  } catch (error) {
    if (isPassing(error)) throw error;
    // What lasts may be the fault of one: too large, or its stream was deleted.
    return apart(clients, all);
  }
}

/** Each by itself, whatever becomes of the others, and one after the other where order counts; none is under way afterwards. */
async function apart(clients: Clients, all: readonly Asked[]): Promise<Outcomes> {
  const outcomes: Outcomes = new Map();
  const keep = async (asked: Asked) => {
    for (const [request, outcome] of await byItself(clients, asked)) outcomes.set(request, outcome);
  };
  if (isInOrder(all)) for (const asked of all) await keep(asked);
  else await Promise.all(all.map(keep));
  return outcomes;
}

async function byItself(clients: Clients, asked: Asked): Promise<Outcomes> {
  try {
    return await write(clients, sendTogether, [asked]).catch((error: unknown) => {
      if (!isUnsupported(error)) throw error;
      return write(clients, sendAlone, [asked]);
    });
  } catch (error) {
    return new Map([[asked.request, failureOf(asked.request, error)]]);
  }
}

const isUnsupported = (error: unknown): boolean =>
  error instanceof LogUnavailable && typeOf(error.cause) === 'unsupported';

const failureOf = ({ stream }: WrittenRequest, error: unknown): Error =>
  error instanceof LogUnavailable && isTooLarge(error.cause)
    ? new UnwritableRequest(stream, 'too-large', 'events', 'the server is set to take less at a time')
    : unavailable(error);

const asWritten = async (clients: Clients, request: WrittenRequest): Promise<Asked> => {
  const { stream, expected } = request;
  if (expected === 'any') return askedOf(request, await versionOf(clients, stream));
  return askedOf(request, expected === 'none' ? 0 : expected);
};

async function write(clients: Clients, send: Send, all: readonly Asked[]): Promise<Outcomes> {
  const outcomes: Outcomes = new Map();
  let left = all;
  for (let conflicts = 0; left.length > 0; conflicts++) {
    const answer = await send(clients, left);
    if ('last' in answer) {
      for (const [request, outcome] of await placesOf(clients, left, answer.last)) {
        outcomes.set(request, outcome);
      }
      await verify(clients, left, outcomes);
      return outcomes;
    }
    left = await judged(clients, left, answer, conflicts >= refusedOneByOne, outcomes);
  }
  return outcomes;
}

/** What is left to be written. */
async function judged(
  clients: Clients,
  all: readonly Asked[],
  conflict: Conflict,
  each: boolean,
  outcomes: Outcomes,
): Promise<Asked[]> {
  const after = all.map(async (asked) => {
    if (!each && !concerns(conflict, asked)) return [asked];
    const said = await judge(clients, asked, conflict);
    if ('again' in said) return [said.again];
    outcomes.set(asked.request, said.outcome);
    return [];
  });
  return (await Promise.all(after)).flat();
}

const concerns = ({ stream }: Conflict, { request }: Asked): boolean =>
  stream === request.stream || request.events.some(({ id }) => id === markedId(stream));

/** Where somebody else had claimed an id, the server may have taken our events for theirs, by their ids alone. */
async function verify(clients: Clients, all: readonly Asked[], outcomes: Outcomes): Promise<void> {
  for (const { request, left } of all) {
    if (left.size === 0) continue;
    const answer = answerFrom(await standing(clients, request), request);
    if (answer !== undefined && answer !== 'conflict') outcomes.set(request, answer);
  }
}
