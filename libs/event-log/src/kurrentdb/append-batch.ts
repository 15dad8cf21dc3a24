import type { Outcome } from '../gathering/index.ts';
import { LogUnavailable, UnwritableRequest } from '../port/index.ts';
import type { WrittenRequest } from '../writable/index.ts';
import { askedOf, type Asked } from './asked.ts';
import type { Clients } from './clients.ts';
import { isTooLarge, typeOf } from './failures.ts';
import { judge } from './judge.ts';
import { markedId } from './names.ts';
import { placesOf } from './places.ts';
import { sendAlone } from './send-alone.ts';
import { sendTogether, type Answer, type Conflict } from './send.ts';
import { answerFrom, standing } from './standing.ts';
import { versionOf } from './streams.ts';

type Outcomes = Map<WrittenRequest, Outcome>;
type Send = (clients: Clients, all: readonly Asked[]) => Promise<Answer>;

/** After so many conflicts in a batch all that is left of it is looked up, instead of being refused one by one. */
const refusedOneByOne = 2;

/**
 * Writes requests for different streams, in one call where the server can (KurrentDB 25.1), else each by itself;
 * outcomes in their order. Rejects with `LogUnavailable`; with `UnwritableRequest` where the server takes no request as
 * large as this one.
 */
export async function appendBatch(
  clients: Clients,
  requests: readonly WrittenRequest[],
): Promise<(Outcome | undefined)[]> {
  const all = await Promise.all(requests.map((request) => asWritten(clients, request)));
  const outcomes = await write(clients, sendTogether, all).catch(async (error: unknown) => {
    if (!isForOne(error)) throw error;
    const alone = typeOf(error.cause) === 'unsupported' ? sendAlone : sendTogether;
    const each = await Promise.all(all.map((asked) => write(clients, alone, [asked]).catch(tooLarge(asked))));
    return new Map(each.flatMap((one) => [...one]));
  });
  return requests.map((request) => outcomes.get(request));
}

const isForOne = (error: unknown): error is LogUnavailable =>
  error instanceof LogUnavailable && (typeOf(error.cause) === 'unsupported' || isTooLarge(error.cause));

const tooLarge =
  ({ request }: Asked) =>
  (error: unknown): never => {
    if (!(error instanceof LogUnavailable && isTooLarge(error.cause))) throw error;
    throw new UnwritableRequest(
      request.stream,
      'too-large',
      'events',
      'the server is set to take less at a time',
    );
  };

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
