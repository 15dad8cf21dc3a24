import type { Appended, AppendRequest } from '#event-log/port';
import { queryRows } from '../own-cluster/own-cluster.ts';
import type { LoadResult } from './load.ts';

/** An event as it stands in the log. */
export interface StoredEvent {
  readonly event_id: string;
  readonly stream: string;
  readonly version: number;
  readonly position: string;
}

/** All events in order. */
export const storedIn = (url: string): Promise<StoredEvent[]> =>
  queryRows<StoredEvent>(url, 'select event_id, stream, version, position from log.event order by position');

/** Differences between what is stored and what was said. */
export interface Differences {
  /** Acknowledged, and not there, or elsewhere than was said. */
  readonly lost: number;
  /** There, and never asked for, or refused. */
  readonly phantom: number;
  /** There more than once. */
  readonly repeated: number;
  /** Places in the order at which nothing stands. */
  readonly gaps: number;
}

/** Number of differences in all. */
export const inAll = ({ lost, phantom, repeated, gaps }: Differences): number =>
  lost + phantom + repeated + gaps;

/** Compares what is stored with what writers were told, once nothing is unsettled. */
export function storedDifferences(
  stored: readonly StoredEvent[],
  { acknowledged }: Pick<LoadResult, 'acknowledged'>,
): Differences {
  const byId = Map.groupBy(stored, ({ event_id: id }) => id);
  const asked = new Set([...acknowledged.keys()].flatMap(({ events }) => events.map(({ id }) => id)));
  return {
    lost: [...acknowledged].filter(([request, appended]) => !standsAsSaid(byId, request, appended)).length,
    phantom: [...byId.keys()].filter((id) => !asked.has(id)).length,
    repeated: stored.length - byId.size,
    gaps: stored.filter(({ position }, nth) => BigInt(position) !== BigInt(nth + 1)).length,
  };
}

function standsAsSaid(
  byId: Map<string, StoredEvent[]>,
  { stream, events }: AppendRequest,
  said: Appended,
): boolean {
  return events.every(({ id }, nth) => {
    const back = events.length - 1 - nth;
    const event = byId.get(id)?.[0];
    return (
      event?.stream === stream &&
      event.version === said.version - back &&
      BigInt(event.position) === said.position - BigInt(back)
    );
  });
}

/** Numbers of these requests that are stored: whole, in part, and not at all. */
export function presentRequests(stored: readonly StoredEvent[], requests: readonly AppendRequest[]) {
  const ids = new Set(stored.map(({ event_id: id }) => id));
  const found = requests.map(({ events }) => events.filter(({ id }) => ids.has(id)).length / events.length);
  return {
    whole: found.filter((share) => share === 1).length,
    none: found.filter((share) => share === 0).length,
    half: found.filter((share) => share > 0 && share < 1).length,
  };
}
