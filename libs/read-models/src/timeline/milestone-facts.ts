import type { Recorded } from '#domain/kernel';
import type { MilestoneEvent } from '#domain/milestone';
import type { Reading } from '../replay/index.ts';
import type { TimelineRow } from './timeline-row.ts';
import { clocks, factOf } from './visible.ts';

const restatements = `
  SELECT entry_id AS id, max(position) AS position FROM read.timeline_event
  WHERE subject = ANY ($1) AND event_type = 'EntryCorrected' AND entry_id = ANY ($2::uuid[])
    AND known_on <= $3::date AND position <= $4::bigint
  GROUP BY entry_id`;

interface Row {
  readonly id: string;
  readonly position: string;
}

/**
 * Facts of milestones' rows, by subject, in the order given; those of what was reached also have the position at which
 * they were last restated, which a row does not say: a reviewer may have looked at it before.
 */
export async function milestoneFacts(
  { manager, replay }: Reading,
  rows: readonly TimelineRow[],
): Promise<ReadonlyMap<string, readonly Recorded<MilestoneEvent>[]>> {
  const restated = rows.filter(({ eventType, corrected }) => corrected && eventType === 'MilestoneReached');
  const { knownAt, atPosition } = clocks(replay);
  const found =
    restated.length === 0
      ? []
      : await manager.query<readonly Row[]>(restatements, [
          restated.map(({ subject }) => subject),
          restated.map(({ entryId }) => entryId),
          knownAt,
          atPosition,
        ]);
  const positions = new Map(found.map(({ id, position }) => [id, BigInt(position)]));
  const facts = rows.map((row) => {
    const restatedAt = positions.get(row.entryId);
    return { ...factOf<MilestoneEvent>(row), ...(restatedAt !== undefined && { restatedAt }) };
  });
  return Map.groupBy(facts, (_fact, index) => rows[index]?.subject ?? '');
}
