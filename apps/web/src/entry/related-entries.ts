import type { TimelineEntry } from '#contracts/timeline';
import type { TieView } from '#contracts/trust';

/** True for two entries of one policy, or of one trust where the lit one names no policy. */
export function isRelated(entry: TimelineEntry, lit: TimelineEntry): boolean {
  if (entry.id === lit.id) return true;
  if (lit.policy !== undefined) return entry.policy === lit.policy;
  return lit.trust !== undefined && entry.trust?.ods === lit.trust.ods;
}

/** True for one and the same entry, and for the two ends of a tie. */
export function isTied(entry: TimelineEntry, lit: TimelineEntry, ties: readonly TieView[]): boolean {
  const ends = [entry.id, lit.id];
  return (
    entry.id === lit.id ||
    ties.some(({ milestoneId, policyEntryId }) => ends.includes(milestoneId) && ends.includes(policyEntryId))
  );
}
