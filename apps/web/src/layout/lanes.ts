import type { TimelineEntry } from '#contracts/timeline';

export const laneIds = [
  'in-charge',
  'strategy',
  'money',
  'standards',
  'promises',
  'shares',
  'trusts',
  'trust-lives',
] as const;

/** Where on the picture an entry has its place; every entry has exactly one. */
export type LaneId = (typeof laneIds)[number];

const laneOfKind: Readonly<Record<string, LaneId>> = {
  organisation: 'in-charge',
  strategy: 'strategy',
  programme: 'strategy',
  review: 'strategy',
  'funding-round': 'money',
  standard: 'standards',
  mandate: 'standards',
  assessment: 'standards',
  target: 'promises',
};

/** The lane of an entry. Money awarded to one named trust stands among that trust's milestones. */
export function laneOf(entry: TimelineEntry): LaneId {
  switch (entry.category) {
    case 'coverage':
      return 'shares';
    case 'trust':
      return 'trust-lives';
    case 'milestone':
      return 'trusts';
    case 'policy':
      return entry.trust === undefined ? (laneOfKind[entry.kind] ?? 'strategy') : 'trusts';
  }
}

/** The entries of each lane, in the order given. */
export function byLane(entries: readonly TimelineEntry[]): ReadonlyMap<LaneId, readonly TimelineEntry[]> {
  return Map.groupBy(entries, laneOf);
}
