import type { DataSource } from 'typeorm';
import type { NewsView } from '#contracts/feed';
import { atReplay, replayView, type ReplayQuestion } from '../replay/index.ts';
import { knownRows, narrowed, placedTrusts, type TimelineFilter } from '../timeline/index.ts';

/** A question for how much there is beyond what somebody has seen. */
export interface NewsQuestion extends ReplayQuestion {
  readonly filter: TimelineFilter;
  /** The position of what they have. */
  readonly since: bigint;
}

const isToldSince = `e.fact = 'entry' AND e.earliestOn <= CAST(:asAt AS date) AND e.entryId IN (
  SELECT told.entry_id FROM read.timeline_event AS told
  WHERE told.position > CAST(:since AS bigint) AND told.position <= CAST(:atPosition AS bigint))`;

const countedAs = {
  recorded: 'count(*) FILTER (WHERE e.position > CAST(:since AS bigint) AND NOT e.retracted)::int',
  changed: 'count(*) FILTER (WHERE e.position <= CAST(:since AS bigint))::int',
};

/** Says how far behind an answer is that somebody has. */
export class NewsQueries {
  constructor(private readonly database: DataSource) {}

  /** Counts of entries that were recorded, or changed, since. Rejects with `KnownAfterToday`, `PositionNotReached`. */
  async count({ filter, since, ...question }: NewsQuestion): Promise<NewsView> {
    return await atReplay(this.database, question, async (reading) => {
      const placed = await placedTrusts(reading, filter);
      const counted = await narrowed(knownRows(reading), filter, placed)
        .andWhere(isToldSince, { since: String(since) })
        .select(countedAs.recorded, 'recorded')
        .addSelect(countedAs.changed, 'changed')
        .getRawOne<Pick<NewsView, 'recorded' | 'changed'>>();
      const { recorded = 0, changed = 0 } = counted ?? {};
      return { replay: replayView(reading.replay), since: String(since), recorded, changed };
    });
  }
}
