import type { CaughtUp, EventLog, RecordedEvent } from '../port/event-log.ts';

/** A subscription, step by step. */
export type Followed = AsyncIterator<readonly RecordedEvent[] | CaughtUp>;

/** Subscribes. */
export const startFollowing = (log: EventLog, range: Parameters<EventLog['subscribe']>[0]): Followed => {
  const followed = log.subscribe(range);
  return followed[Symbol.asyncIterator]();
};

/** The events that come until there are as many as asked for. */
export async function next(count: number, followed: Followed): Promise<RecordedEvent[]> {
  const seen: RecordedEvent[] = [];
  while (seen.length < count) {
    const step = await followed.next();
    if (step.done === true)
      throw new Error(`The subscription ended after ${seen.length} of ${count} events.`);
    if (!('caughtUp' in step.value)) seen.push(...step.value);
  }
  return seen;
}

/** Reads on until it is said that all was handed over. */
export async function caughtUp(
  followed: Followed,
): Promise<{ readonly at: bigint; readonly seen: RecordedEvent[] }> {
  for (const seen: RecordedEvent[] = []; ;) {
    const step = await followed.next();
    if (step.done === true) throw new Error('The subscription ended.');
    if ('caughtUp' in step.value) return { at: step.value.caughtUp, seen };
    seen.push(...step.value);
  }
}
