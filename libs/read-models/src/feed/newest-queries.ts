import type { DataSource } from 'typeorm';
import type { Replay } from '#contracts/replay';
import type { TimelineEntry } from '#contracts/timeline';
import { atReplay, replayView, type ReplayQuestion } from '../replay/index.ts';
import {
  entryViews,
  narrowed,
  placedTrusts,
  visibleEntries,
  type TimelineFilter,
} from '../timeline/index.ts';

/** A question for the entries about which something was recorded last. */
export interface NewestQuestion extends ReplayQuestion {
  readonly filter: TimelineFilter;
  /** Only what was recorded before this position. */
  readonly before?: bigint;
  readonly limit: number;
}

/** An entry, with the instant and the position of the last event that made it what it is. */
export interface UpdatedEntry {
  readonly entry: TimelineEntry;
  readonly updatedAt: string;
  readonly updatedPosition: string;
}

/** A page of them, what was recorded last first. */
export interface NewestPage {
  readonly replay: Replay;
  readonly entries: readonly UpdatedEntry[];
  /** Give it as `before` to go on; left out on the last page. */
  readonly next?: string;
}

const updatedPosition = 'lower(e.recorded)';

/** Lists entries by when something was last recorded about them. */
export class NewestQueries {
  constructor(private readonly database: DataSource) {}

  /** A page of what the timeline has. Rejects with `KnownAfterToday`, `PositionNotReached`. */
  async list({ filter, before, limit, ...question }: NewestQuestion): Promise<NewestPage> {
    return await atReplay(this.database, question, async (reading) => {
      const placed = await placedTrusts(reading, filter);
      const query = narrowed(visibleEntries(reading), filter, placed)
        .addSelect(updatedPosition, 'updated_position')
        .addSelect(
          `(SELECT told.recorded_at FROM read.timeline_event AS told WHERE told.position = ${updatedPosition})`,
          'updated_at',
        )
        .orderBy('updated_position', 'DESC')
        .limit(limit + 1);
      if (before !== undefined)
        query.andWhere(`${updatedPosition} < CAST(:before AS bigint)`, { before: String(before) });
      const { entities, raw } = await query.getRawAndEntities<{
        readonly updated_position: string;
        readonly updated_at: Date;
      }>();
      const rows = entities.slice(0, limit);
      const views = await entryViews(reading, rows);
      const entries = views.map((entry, at) => ({
        entry,
        updatedAt: raw[at]?.updated_at.toISOString() ?? entry.recordedAt,
        updatedPosition: raw[at]?.updated_position ?? entry.position,
      }));
      const last = entities.length > limit ? entries.at(-1) : undefined;
      return { replay: replayView(reading.replay), entries, ...(last && { next: last.updatedPosition }) };
    });
  }
}
