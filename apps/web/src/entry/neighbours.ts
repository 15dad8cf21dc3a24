import type { TimelineEntry } from '#contracts/timeline';

/** The entries next to one, in the order in which they are given. */
export interface Neighbours {
  readonly before?: TimelineEntry;
  readonly after?: TimelineEntry;
}

/** The entry before and the one after, among those of one trust or one policy; none where it is not among them. */
export function neighboursOf(id: string, entries: readonly TimelineEntry[]): Neighbours {
  const at = entries.findIndex((entry) => entry.id === id);
  const [before, after] = at < 0 ? [] : [entries[at - 1], entries[at + 1]];
  return { ...(before && { before }), ...(after && { after }) };
}
