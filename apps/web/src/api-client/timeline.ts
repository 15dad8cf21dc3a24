import type { TimelineEntry, TimelinePage } from '#contracts/timeline';
import { addressOf, getJson } from './ask.ts';

/** All entries that the filters leave, from as many pages as it takes, and the three clocks that all of them used. */
export type WholeTimeline = Omit<TimelinePage, 'next'>;

const pageSize = '2000';

/** Follows the cursors to the end; each cursor holds the clocks, so that the pages belong together. */
export async function getWholeTimeline(query: URLSearchParams, signal: AbortSignal): Promise<WholeTimeline> {
  const entries: TimelineEntry[] = [];
  const asked = new URLSearchParams(query);
  asked.set('limit', pageSize);
  for (;;) {
    const page = await getJson<TimelinePage>(addressOf('/api/timeline', asked), signal);
    entries.push(...page.entries);
    if (page.next === undefined) return { replay: page.replay, entries, total: page.total };
    asked.set('cursor', page.next);
  }
}
