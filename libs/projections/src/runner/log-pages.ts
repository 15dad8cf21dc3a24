import type { EventLog, RecordedEvent } from '#event-log/port';
import type { Projection } from './projection.ts';

/** A page is folded in memory and written at once: no more events than this. */
const pageSize = 5_000;

/** The types to ask the log for: all of them, later releases' included, or those that the projection names. */
export const typesOf = ({ types }: Projection): { readonly types?: readonly string[] } =>
  types === 'all' ? {} : { types };

/** The same events in pages that are small enough. */
export function* inPages(events: readonly RecordedEvent[]): Generator<readonly RecordedEvent[]> {
  for (let from = 0; from < events.length; from += pageSize) yield events.slice(from, from + pageSize);
}

/** The log after a position, up to the head at the time of the call, in pages that are small enough. */
export async function* logPages(
  log: EventLog,
  projection: Projection,
  after: bigint,
): AsyncGenerator<readonly RecordedEvent[]> {
  for await (const events of log.readAll({ after, ...typesOf(projection) })) yield* inPages(events);
}
