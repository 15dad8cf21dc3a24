import type { AppendRequest, EventLog } from '#event-log/port';

/** Limits of one batch: as many as every engine writes in one call, so that a failure leaves a prefix of the requests. */
const atOnce = { requests: 250, events: 1_000 } as const;

/** Events of one append, at most. */
const eventsAtOnce = 500;

/**
 * Appends requests in their order, many at a time: the same requests come to the same order on every engine, also where
 * they were cut off and appended again. Rejects with the first failure once what was under way has ended: what was
 * appended by then stays, and the same requests decided anew on the log come to the rest. `onAppended` is told how many
 * events were appended.
 */
export async function appendAll(
  log: Pick<EventLog, 'append'>,
  requests: readonly AppendRequest[],
  onAppended: (events: number) => void = () => undefined,
): Promise<void> {
  for (const some of together(requests.flatMap((request) => [...parts(request)]))) {
    const appending = some.map(async (request) => {
      await log.append({ ...request, inOrder: true });
      onAppended(request.events.length);
    });
    const outcomes = await Promise.allSettled(appending);
    const failure = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failure) throw failure.reason;
  }
}

/** Lists of requests that go together: for different streams, because the second of one stream follows from the first. */
function* together(requests: readonly AppendRequest[]): Generator<AppendRequest[]> {
  let some: AppendRequest[] = [];
  let events = 0;
  const streams = new Set<string>();
  for (const request of requests) {
    events += request.events.length;
    const full = some.length === atOnce.requests || events > atOnce.events || streams.has(request.stream);
    if (full && some.length > 0) {
      yield some;
      some = [];
      streams.clear();
      events = request.events.length;
    }
    some.push(request);
    streams.add(request.stream);
  }
  if (some.length > 0) yield some;
}

function* parts({ stream, expected, events }: AppendRequest): Generator<AppendRequest> {
  for (let from = 0; from < events.length; from += eventsAtOnce) {
    const before = expected === 'none' ? from || 'none' : expected === 'any' ? 'any' : expected + from;
    yield { stream, expected: before, events: events.slice(from, from + eventsAtOnce) };
  }
}
