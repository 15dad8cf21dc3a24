import type { TimelineEntry } from '#contracts/timeline';
import type { DataOfType } from '#domain/declarations';

type PolicyKind = DataOfType<'PolicyRegistered'>['kind'];

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

/** The place of an entry on the picture; every entry has exactly one. */
export type LaneId = (typeof laneIds)[number];

const laneOfKind: Readonly<Record<PolicyKind, LaneId>> = {
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

const besideMilestones: ReadonlySet<TimelineEntry['eventType']> = new Set([
  'MilestoneVerified',
  'MilestoneDisputed',
  'DisputeAnswered',
  'EvidenceAttached',
]);

/**
 * True for an entry with a mark of its own on a picture. Verifications, disputes, evidence and claims have none: they
 * stand in the list, in the table, and in the details of the milestone.
 */
export const hasMark = ({ category, eventType }: TimelineEntry): boolean =>
  category !== 'influence' && !besideMilestones.has(eventType);

/** The kind of the policy that an entry belongs to: of an entry of a policy `kind` is one of these. */
export const policyKindOf = ({ kind }: Pick<TimelineEntry, 'kind'>): PolicyKind =>
  isPolicyKind(kind) ? kind : 'programme';

const isPolicyKind = (kind: string): kind is PolicyKind => Object.hasOwn(laneOfKind, kind);

/** The lane of an entry. Money awarded to one named trust stands among that trust's milestones. */
export function laneOf(entry: TimelineEntry): LaneId {
  switch (entry.category) {
    case 'coverage':
      return 'shares';
    case 'trust':
      return 'trust-lives';
    case 'milestone':
    case 'influence':
      return 'trusts';
    case 'policy':
      return entry.trust === undefined ? laneOfKind[policyKindOf(entry)] : 'trusts';
  }
}

/** The entries of each lane, in the order given. */
export function byLane(entries: readonly TimelineEntry[]): ReadonlyMap<LaneId, readonly TimelineEntry[]> {
  return Map.groupBy(entries, laneOf);
}
