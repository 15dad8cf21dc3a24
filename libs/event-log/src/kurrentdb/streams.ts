import type { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { StreamNotFound } from '../port/errors.ts';
import type { RecordedEvent } from '../port/event-log.ts';
import type { Clients } from './clients.ts';
import { clientErrorType } from './failures.ts';
import { toRecordedEvent } from './record.ts';

/** A part of a stream: by version from `from`, or its end when that is left out. */
interface Part {
  readonly from?: number;
  readonly count: number;
}

/** All events of it at once; undefined where there is no such stream. Rejects with `LogUnavailable`. */
export async function readStreamPart(
  clients: Clients,
  stream: string,
  { from, count }: Part,
  signal?: AbortSignal,
): Promise<RecordedEvent[] | undefined> {
  const where =
    from === undefined
      ? ({ direction: 'backwards', fromRevision: 'end' } as const)
      : ({ direction: 'forwards', fromRevision: BigInt(from - 1) } as const);
  const read = async (client: KurrentDBClient) => {
    const events: RecordedEvent[] = [];
    const range = { ...where, maxCount: count, requiresLeader: true };
    for await (const { event } of client.readStream(stream, range)) {
      const own = toRecordedEvent(event);
      if (own) events.push(own);
    }
    return events;
  };
  return readIfStreamExists(clients, read, signal);
}

/** The version of a stream; 0 where there is none. Rejects with `LogUnavailable`. */
export async function streamVersion(clients: Clients, stream: string): Promise<number> {
  const [last] = (await readStreamPart(clients, stream, { count: 1 })) ?? [];
  return last?.version ?? 0;
}

/** Reads from a stream, waiting for a cluster without a leader; undefined where there is no such stream. */
export async function readIfStreamExists<Answer>(
  clients: Clients,
  question: (client: KurrentDBClient) => Promise<Answer>,
  signal?: AbortSignal,
): Promise<Answer | undefined> {
  const answer = await clients.insist<Answer | typeof nothing>(
    clients.settings.answerMilliseconds,
    question,
    {
      signal,
      unless: (error) => (clientErrorType(error) === 'stream-not-found' ? nothing : undefined),
    },
  );
  return answer === nothing ? undefined : answer;
}

/** There is no such stream. */
const nothing = Symbol('nothing');

/** As the port's `readStream`, page by page. */
export async function* readKurrentDbStream(
  clients: Clients,
  stream: string,
  {
    from = 1,
    limit = Infinity,
    pageSize,
    signal,
  }: { from?: number; limit?: number; pageSize: number; signal?: AbortSignal },
): AsyncGenerator<RecordedEvent, void, undefined> {
  let next = from;
  let left = limit;
  while (left > 0) {
    const count = Math.min(left, pageSize);
    const events = await readStreamPart(clients, stream, { from: next, count }, signal);
    if (!events) throw new StreamNotFound(stream);
    yield* events;
    if (events.length < count) return;
    next += events.length;
    left -= events.length;
  }
}
