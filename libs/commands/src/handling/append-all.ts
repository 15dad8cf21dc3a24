import type { AppendRequest, EventLog } from '#event-log/port';

/** How many appends wait in the log at a time: the more, the more of them it writes at once. */
const appendsAtOnce = 128;

/** Events of one append, at most. */
const eventsAtOnce = 500;

/**
 * Appends requests for different streams, many at a time; events of one stream stay in order. Rejects with the first
 * failure once what was under way has ended: what was appended by then stays, and the same requests decided anew on the
 * log come to the rest. `onAppended` is told how many events were appended.
 */
export async function appendAll(
  log: Pick<EventLog, 'append'>,
  requests: readonly AppendRequest[],
  onAppended: (events: number) => void = () => undefined,
): Promise<void> {
  const waiting = requests.values();
  let failed = false;
  const appending = async () => {
    for (const request of waiting) {
      if (failed) return;
      for (const part of parts(request)) {
        try {
          await log.append(part);
        } catch (error) {
          failed = true;
          throw error;
        }
        onAppended(part.events.length);
      }
    }
  };
  const outcomes = await Promise.allSettled(Array.from({ length: appendsAtOnce }, appending));
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure) throw failure.reason;
}

function* parts({ stream, expected, events }: AppendRequest): Generator<AppendRequest> {
  for (let from = 0; from < events.length; from += eventsAtOnce) {
    const before = expected === 'none' ? from || 'none' : expected === 'any' ? 'any' : expected + from;
    yield { stream, expected: before, events: events.slice(from, from + eventsAtOnce) };
  }
}
