import type { CaughtUp, Position, RecordedEvent } from '../port/event-log.ts';
import { backoffMilliseconds } from '../waiting/retry-policy.ts';
import { sleep, type NewEventSignal } from '../waiting/new-event-signal.ts';
import type { PageSource } from './source.ts';

/** Source, signal and patience that a subscription is served with. */
export interface SubscriptionSource {
  readonly source: PageSource;
  /** Rung when there is news. */
  readonly newEvents: NewEventSignal;
  /** Time that it sleeps when nothing wakes it. */
  readonly pollMilliseconds: number;
  /** True for a failure after which the same question may be answered a little later. */
  readonly isTransient: (error: unknown) => boolean;
  /** Told of each failure that is waited out. */
  readonly onTrouble: (error: unknown) => void;
}

/** Start, types, page size and end of a subscription. */
export interface SubscriptionRange {
  readonly after: Position;
  readonly types: readonly string[] | undefined;
  readonly pageSize: number;
  readonly signal: AbortSignal;
}

/**
 * As the port's `subscribe`. Says `CaughtUp` each time that it has handed over all up to a new head. A lost connection
 * is waited out: what was handed over is known by its position, so nothing is lost or repeated. What does not pass by
 * itself, such as a missing grant, is thrown.
 */
export async function* subscribe(
  service: SubscriptionSource,
  { after, types, pageSize, signal }: SubscriptionRange,
): AsyncGenerator<readonly RecordedEvent[] | CaughtUp, void, undefined> {
  const { source, newEvents, pollMilliseconds } = service;
  let reached = after;
  let said: Position | undefined;
  const over = () => signal.aborted;
  const ask = <Answer>(question: () => Promise<Answer>) => untilAborted(question, service, signal);
  while (!over()) {
    const rung = newEvents.count;
    const head = await ask(() => source.head());
    while (head !== undefined && reached < head) {
      const from = reached;
      const page = await ask(() => source.page({ after: from, upTo: head, types, pageSize }));
      if (!page || over()) return;
      reached = page.reached;
      if (page.events.length > 0) yield page.events;
    }
    if (head === undefined || over()) return;
    if (said !== reached) yield { caughtUp: (said = reached) };
    await newEvents.wait(rung, pollMilliseconds, signal);
  }
}

/** The answer, however often the connection is lost meanwhile; undefined once the signal aborts. */
async function untilAborted<Answer>(
  question: () => Promise<Answer>,
  { isTransient, onTrouble }: SubscriptionSource,
  signal: AbortSignal,
): Promise<Answer | undefined> {
  const over = () => signal.aborted;
  for (let tries = 0; !over(); tries++) {
    try {
      return await question();
    } catch (error) {
      if (over()) return undefined;
      if (!isTransient(error)) throw error;
      onTrouble(error);
      await sleep(backoffMilliseconds(tries), signal);
    }
  }
  return undefined;
}
