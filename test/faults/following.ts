import type { EventLog, Position } from '#event-log/port';
import { until } from '#testing/waiting';

/** A subscription that lives as long as the check, whatever becomes of the server. */
export interface Following {
  /** Answers the ids that it was given, in their order, once it has come so far; rejects if it has ended by itself. */
  upTo(head: Position): Promise<string[]>;
  /** Ends it. */
  end(): Promise<void>;
}

const patienceMs = 30_000;

/** Follows a log from its beginning, or from a place in it. */
export function followFrom(log: EventLog, after: Position = 0n): Following {
  const stop = new AbortController();
  const seen: string[] = [];
  const state: { reached: Position; broken?: { readonly by: unknown } } = { reached: after };
  const running = (async () => {
    for await (const page of log.subscribe({ after, signal: stop.signal })) {
      if ('caughtUp' in page) state.reached = page.caughtUp;
      else seen.push(...page.map(({ id }) => id));
    }
  })().catch((error: unknown) => {
    state.broken = { by: error };
  });
  const isThere = (head: Position) => {
    if (state.broken) throw new Error('The subscription has ended by itself.', { cause: state.broken.by });
    return state.reached >= head;
  };
  return {
    async upTo(head) {
      await until(`the subscription is at ${head}`, () => isThere(head), patienceMs);
      return seen;
    },
    async end() {
      stop.abort();
      await running;
    },
  };
}
