import { isDay, type Day } from '#domain/kernel';
import type { EntryFilterRequest, TimelineRequest } from '#contracts/timeline';
import type { FilterValues } from '#read-models/codebook';
import type { TimelineFilter, TimelineQuestion } from '#read-models/timeline';
import { replayOf } from '../replay/replay-of.ts';

/** The read model's question for a request whose shape has been checked; the size of a page is left to add. */
export const timelineQuestion = (request: TimelineRequest, today: Day): Omit<TimelineQuestion, 'limit'> => ({
  replay: replayOf(request),
  today,
  filter: filterOf(request),
  ...(request.cursor !== undefined && { cursor: request.cursor }),
});

/** The filters of a request whose values have to be known. */
export function closedOf(request: Omit<EntryFilterRequest, 'format'>): FilterValues {
  const { trust, policy, kind, eventType, capability, region, board, trustType } = request;
  return {
    ...(trust && { trust }),
    ...(policy && { policy }),
    ...(kind && { kind }),
    ...(eventType && { eventType }),
    ...(capability && { capability }),
    ...(region && { region }),
    ...(board && { board }),
    ...(trustType && { trustType }),
  };
}

/** The read model's filter for those of a request, whose shape has been checked. */
export function filterOf(request: Omit<EntryFilterRequest, 'format'>): TimelineFilter {
  const { trust, policy, kind, eventType, capability, region, board, trustType, supplier } = request;
  const { from, to, national } = request;
  return {
    ...(trust && { trusts: trust }),
    ...(policy && { policies: policy }),
    ...(kind && { kinds: kind }),
    ...(eventType && { eventTypes: eventType }),
    ...(capability && { capabilities: capability }),
    ...(region && { regions: region }),
    ...(board && { boards: board }),
    ...(trustType && { trustTypes: trustType }),
    ...(supplier && { suppliers: supplier }),
    ...(from !== undefined && isDay(from) && { from }),
    ...(to !== undefined && isDay(to) && { to }),
    ...(national && { national }),
  };
}
