import type { TimelineEntry } from '#contracts/timeline';
import { isMoneyToTrust } from '../labels/entry-labels.ts';

/** Entries by line of a policy's life: each by itself, but money of one type and date to trusts together, at the place of the first. */
export function moneyTogether(
  entries: readonly TimelineEntry[],
): readonly (readonly [TimelineEntry, ...TimelineEntry[]])[] {
  const groups = new Map<string, [TimelineEntry, ...TimelineEntry[]]>();
  for (const entry of entries) {
    const key = isMoneyToTrust(entry) ? `${entry.eventType} ${entry.occurred.edtf}` : entry.id;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()];
}
