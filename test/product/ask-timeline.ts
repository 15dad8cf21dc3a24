import type { TimelineEntry, TimelinePage } from '#contracts/timeline';
import type { Product } from './start-product.ts';

/** All pages of one answer. */
export interface TimelineAnswer {
  readonly pages: readonly TimelinePage[];
  readonly entries: readonly TimelineEntry[];
  readonly replay: TimelinePage['replay'];
}

/** Asks the timeline over HTTP, such as for `region=London&from=2015-01-01`, and follows the cursors to the end. */
export async function readWholeTimeline(
  { address }: Pick<Product, 'address'>,
  query = '',
  pageSize = 2_000,
): Promise<TimelineAnswer> {
  const pages: TimelinePage[] = [];
  const asked = new URLSearchParams(query);
  asked.set('limit', String(pageSize));
  for (;;) {
    const response = await fetch(`${address}/api/timeline?${asked.toString()}`);
    if (!response.ok) throw new Error(`?${asked.toString()}: ${response.status} ${await response.text()}`);
    const page = (await response.json()) as TimelinePage;
    pages.push(page);
    if (page.next === undefined) {
      return { pages, entries: pages.flatMap(({ entries }) => entries), replay: page.replay };
    }
    asked.set('cursor', page.next);
  }
}
