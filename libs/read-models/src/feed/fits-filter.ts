import type { TimelineFilter } from '../timeline/index.ts';
import type { FeedItem } from './feed-item.ts';

const any = (values: readonly string[] | undefined, fits: (value: string) => boolean): boolean =>
  values === undefined || values.length === 0 || values.some(fits);

const isIn = (values: readonly string[] | undefined, value: string | undefined): boolean =>
  any(values, (one) => one === value);

/** True for an item that the timeline would have under the same filter: one reading serves readers with any of them. */
export function fitsFilter(item: FeedItem, filter: TimelineFilter): boolean {
  const { policy, eventType, kind, capabilities, occurred } = item.entry;
  const { from, to } = filter;
  return (
    isIn(filter.policies, policy) &&
    isIn(filter.eventTypes, eventType) &&
    isIn(filter.kinds, kind) &&
    any(filter.capabilities, (one) => capabilities.includes(one)) &&
    (from === undefined || occurred.latestOn >= from) &&
    (to === undefined || occurred.earliestOn <= to) &&
    ((filter.national === 'keep' && item.entry.trust === undefined) || isOfTrusts(item, filter))
  );
}

function isOfTrusts({ entry, supplier, place }: FeedItem, filter: TimelineFilter): boolean {
  const named = supplier?.toLowerCase();
  return (
    isIn(filter.trusts, entry.trust?.ods) &&
    isIn(filter.regions, place?.region) &&
    isIn(filter.boards, place?.board) &&
    isIn(filter.trustTypes, place?.trustType) &&
    any(filter.suppliers, (one) => one.toLowerCase() === named)
  );
}
