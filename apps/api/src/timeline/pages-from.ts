import type { TimelineEntry, TimelinePage } from '#contracts/timeline';

/** The entries of a page and of all that follow it, each page asked for when the one before has been taken. */
export async function* pagesFrom(
  first: TimelinePage,
  following: (cursor: string) => Promise<TimelinePage>,
): AsyncGenerator<readonly TimelineEntry[]> {
  let page = first;
  yield page.entries;
  while (page.next !== undefined) {
    page = await following(page.next);
    yield page.entries;
  }
}
