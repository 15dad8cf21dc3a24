import type { Position, RecordedEvent } from '../port/event-log.ts';
import type { PageSource } from './source.ts';

/** As the port's `readAll`. */
export async function* readAll(
  source: PageSource,
  {
    after,
    types,
    limit = Infinity,
    pageSize,
  }: { after: Position; types?: readonly string[]; limit?: number; pageSize: number },
): AsyncGenerator<readonly RecordedEvent[], void, undefined> {
  const upTo = await source.head();
  let left = limit;
  for (let reached = after; reached < upTo && left > 0;) {
    const page = await source.page({ after: reached, upTo, types, pageSize: Math.min(pageSize, left) });
    if (page.events.length > 0) yield page.events;
    reached = page.reached;
    left -= page.events.length;
  }
}
