import { setTimeout as delay } from 'node:timers/promises';
import type { EventLog, Position } from '#event-log/port';

/** A subscription that lives as long as the check, whatever becomes of the server. */
export interface Following {
  /** Ends it once it has come so far; answers the ids that it was given, in their order. */
  upTo(head: Position): Promise<string[]>;
}

/** Follows a log from its beginning. */
export function follow(log: EventLog): Following {
  const end = new AbortController();
  const seen: string[] = [];
  let reached = 0n;
  const running = (async () => {
    for await (const page of log.subscribe({ after: 0n, signal: end.signal })) {
      if ('caughtUp' in page) reached = page.caughtUp;
      else seen.push(...page.map(({ id }) => id));
    }
  })();
  return {
    async upTo(head) {
      while (reached < head) await delay(20);
      end.abort();
      await running;
      return seen;
    },
  };
}
