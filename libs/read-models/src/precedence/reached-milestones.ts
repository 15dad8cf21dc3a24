import type { SelectQueryBuilder } from 'typeorm';
import type { Reading } from '../replay/index.ts';
import { inOrder, isVisible, visibleEntries, type TimelineRow } from '../timeline/index.ts';

/**
 * Entries `e` of milestones that may have been reached by the day asked for, and had not certainly been withdrawn since, in
 * the order of the world: `perhaps` of the domain's `standsOn`. A plan or a setback is none.
 */
export const reachedMilestones = (reading: Reading): SelectQueryBuilder<TimelineRow> =>
  inOrder(
    visibleEntries(reading).andWhere(
      `e.event_type = 'MilestoneReached' AND NOT EXISTS (
         SELECT FROM read.timeline w
         WHERE w.subject = e.subject AND w.event_type = 'MilestoneWithdrawn' AND ${isVisible('w')}
           AND w.latest_on <= CAST(:asAt AS date)
           AND NOT (w.latest_on < e.earliest_on OR (w.earliest_on, w.latest_on) = (e.earliest_on, e.latest_on)
             AND w.position < e.position))`,
    ),
  );
