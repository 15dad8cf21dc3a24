import type { Outcome } from '../gathering/index.ts';
import { LogUnavailable } from '../port/index.ts';
import { pause, rest } from '../waking/index.ts';
import { askedOf, type Asked } from './asked.ts';
import type { Clients } from './clients.ts';
import { markedId } from './names.ts';
import type { Conflict } from './send.ts';
import { answerFrom, standing, type Standing } from './standing.ts';
import { versionOf } from './streams.ts';

/** How long what a conflict speaks of may take to be seen by who reads. */
const looks = 5;

/** What became of a request after a conflict: its outcome; or the request as it is to be written next. */
export type Judged = { readonly outcome: Outcome } | { readonly again: Asked };

const outcome = (kind: Outcome['outcome'], version: number): Judged => ({
  outcome: { outcome: kind, version, position: null },
});

/**
 * Judges a request of a batch that was not written because of a conflict, in the order of the port: an id that stands
 * already comes before the version. The conflict is the first one in order, and marks come before streams.
 */
export async function judge(clients: Clients, asked: Asked, conflict: Conflict): Promise<Judged> {
  const { request, base, left, claimed } = asked;
  const id = markedId(conflict.stream);
  const itself = conflict.stream === request.stream;
  const sure = itself && left.size === 0 && claimed.size === 0;
  if (!sure) {
    const found = await look(clients, asked, id);
    const answer = answerFrom(found, request);
    if (answer === 'conflict') return outcome('conflict', await versionOf(clients, request.stream));
    if (answer) return { outcome: answer };
    if (found.marked.some(({ mark }) => mark.stream !== request.stream)) return outcome('duplicate', base);
    const ids = found.marked.map((one) => one.id).filter((one) => !claimed.has(one));
    if (!itself) return { again: await againWith(clients, asked, new Set(ids)) };
  }
  if (request.expected !== 'any') return outcome('conflict', conflict.actual);
  return { again: askedOf(request, conflict.actual, asked) };
}

/** What stands of the request. Where the conflict was in one of its marks, it is looked for until it can be seen. */
async function look(clients: Clients, { request }: Asked, id: string | undefined): Promise<Standing> {
  const own = id !== undefined && request.events.some((event) => event.id === id);
  for (let tries = 0; ; tries++) {
    const found = await standing(clients, request);
    const seen = found.stored.some(({ event }) => event.id === id);
    if (!own || seen) return found;
    if (tries >= looks) {
      if (found.marked.some((one) => one.id === id)) return found;
      throw new LogUnavailable('The log does not show what it holds. Try again, with the same ids.');
    }
    await rest(pause(tries), clients.closing);
  }
}

const againWith = async (clients: Clients, { request, base, claimed }: Asked, left: Set<string>) =>
  askedOf(request, request.expected === 'any' ? await versionOf(clients, request.stream) : base, {
    left,
    claimed,
  });
