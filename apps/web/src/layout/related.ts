import type { TimelineEntry } from '#contracts/timeline';

/** Whether two entries belong together on the picture: the same policy, or the same trust where no policy is named. */
export function isRelated(entry: TimelineEntry, lit: TimelineEntry): boolean {
  if (entry.id === lit.id) return true;
  if (lit.policy !== undefined) return entry.policy === lit.policy;
  return lit.trust !== undefined && entry.trust?.ods === lit.trust.ods;
}
