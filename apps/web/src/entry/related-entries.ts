import type { TimelineEntry } from '#contracts/timeline';
import type { TieView } from '#contracts/trust';

/** Whether two entries belong together on the picture: the same policy, or the same trust where no policy is named. */
export function isRelated(entry: TimelineEntry, lit: TimelineEntry): boolean {
  if (entry.id === lit.id) return true;
  if (lit.policy !== undefined) return entry.policy === lit.policy;
  return lit.trust !== undefined && entry.trust?.ods === lit.trust.ods;
}

/** Whether two entries of a trust's page belong together: one entry, or the two ends of a tie. */
export function isTied(entry: TimelineEntry, lit: TimelineEntry, ties: readonly TieView[]): boolean {
  const ends = [entry.id, lit.id];
  return (
    entry.id === lit.id ||
    ties.some(({ milestoneId, policyEntryId }) => ends.includes(milestoneId) && ends.includes(policyEntryId))
  );
}
