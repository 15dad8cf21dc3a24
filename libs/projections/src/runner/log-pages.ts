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

/**
 * The log after a position, up to the head at the time of the call, in pages that are small enough. The next page is read
 * while the one before is written.
 */
export async function* logPages(
  log: EventLog,
  projection: Projection,
  after: bigint,
): AsyncGenerator<readonly RecordedEvent[]> {
  for await (const events of readAhead(log.readAll({ after, ...typesOf(projection) })))
    yield* inPages(events);
}

async function* readAhead<Page>(pages: AsyncIterable<Page>): AsyncGenerator<Page> {
  const reading = pages[Symbol.asyncIterator]();
  try {
    let next = reading.next();
    for (;;) {
      const page = await next;
      if (page.done === true) return;
      next = reading.next();
      // If it fails, it does so when its turn comes.
      next.catch(() => undefined);
      yield page.value;
    }
  } finally {
    await reading.return?.();
  }
}
