import { openKurrentDbLog } from '#event-log/kurrentdb';
import type { AppendRequest, Appended, Position, RecordedEvent } from '#event-log/port';
import type { LoadResult } from './load.ts';

/** All events after a place in a log, in its order, as somebody reads them who was not there when they were written. */
export async function eventsAfter(url: string, after: Position): Promise<RecordedEvent[]> {
  const log = openKurrentDbLog({ url });
  try {
    const events: RecordedEvent[] = [];
    for await (const page of log.readAll({ after })) events.push(...page);
    return events;
  } finally {
    await log.dispose();
  }
}

/** Differences between what is stored and what was said. */
export interface ClusterDifferences {
  /** Acknowledged, and not there, or elsewhere than was said. */
  readonly lost: number;
  /** Of these, not there at all. */
  readonly missing: number;
  /** In a stream of the load, and never asked for, or refused. */
  readonly phantom: number;
  /** There more than once. */
  readonly repeated: number;
  /** Not after the one before it, in the order of all or in its stream. */
  readonly misplaced: number;
}

/** Compares what is stored with what writers were told, once nothing is unsettled. What others wrote is passed over. */
export function clusterDifferences(
  all: readonly RecordedEvent[],
  { acknowledged }: Pick<LoadResult, 'acknowledged'>,
): ClusterDifferences {
  const streams = new Set([...acknowledged.keys()].map(({ stream }) => stream));
  const stored = all.filter(({ stream }) => streams.has(stream));
  const byId = new Map(stored.map((event) => [event.id, event]));
  const asked = new Set([...acknowledged.keys()].flatMap(({ events }) => events.map(({ id }) => id)));
  const isThere = ({ events }: AppendRequest) => events.every(({ id }) => byId.has(id));
  return {
    lost: [...acknowledged].filter(([request, said]) => !standsAsSaid(byId, request, said)).length,
    missing: [...acknowledged.keys()].filter((request) => !isThere(request)).length,
    phantom: [...byId.keys()].filter((id) => !asked.has(id)).length,
    repeated: stored.length - byId.size,
    misplaced: misplacedIn(stored),
  };
}

/** Positions have gaps, so only that of the last event is known from the answer. */
const standsAsSaid = (
  byId: ReadonlyMap<string, RecordedEvent>,
  { stream, events }: AppendRequest,
  { version, position }: Appended,
): boolean =>
  byId.get(events.at(-1)?.id ?? '')?.position === position &&
  events.every(({ id }, nth) => {
    const event = byId.get(id);
    return event?.stream === stream && event.version === version - (events.length - 1 - nth);
  });

function misplacedIn(stored: readonly RecordedEvent[]): number {
  const versions = new Map<string, number>();
  let [misplaced, last] = [0, -1n];
  for (const { stream, version, position } of stored) {
    if (position <= last || version !== (versions.get(stream) ?? 0) + 1) misplaced++;
    versions.set(stream, version);
    last = position;
  }
  return misplaced;
}
