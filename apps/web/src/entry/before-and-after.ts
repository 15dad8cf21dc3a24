import type { TimelineEntry } from '#contracts/timeline';

/** Numbers of entries that certainly came before one, certainly after it, and of which the known dates cannot tell. */
export interface OrderCounts {
  readonly before: number;
  readonly after: number;
  readonly undecided: number;
}

/** Counts the others around an entry. Order only: what came before need not have caused anything. */
export function countAround(entry: TimelineEntry, others: readonly TimelineEntry[]): OrderCounts {
  const { earliestOn, latestOn } = entry.occurred;
  const rest = others.filter(({ id }) => id !== entry.id);
  const before = rest.filter(({ occurred }) => occurred.latestOn < earliestOn).length;
  const after = rest.filter(({ occurred }) => occurred.earliestOn > latestOn).length;
  return { before, after, undecided: rest.length - before - after };
}
