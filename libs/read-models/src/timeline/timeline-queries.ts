import type { DataSource, SelectQueryBuilder } from 'typeorm';
import type { TimelinePage } from '#contracts/timeline';
import { isDay } from '#domain/kernel';
import { atReplay, replayView, type Reading, type ReplayQuestion } from '../replay/index.ts';
import { narrowed, placedTrusts } from './conditions.ts';
import { cursorOf, cursorText, type Cursor } from './cursor.ts';
import { entryViews } from './entry-view.ts';
import { canonical, type TimelineFilter } from './filter.ts';
import type { TimelineRow } from './timeline-row.ts';
import { inOrder, visibleEntries } from './visible.ts';

/** A question for one page of entries. */
export interface TimelineQuestion extends ReplayQuestion {
  readonly filter: TimelineFilter;
  /** The `next` of the page before. Clocks and filters may be left out beside it. */
  readonly cursor?: string;
  /** Entries on the page, at least 1. */
  readonly limit: number;
}

/** Answers questions about the timeline. */
export class TimelineQueries {
  constructor(private readonly database: DataSource) {}

  /**
   * A page of the entries that may have happened by `asAt`, in the order of the world. Rejects with `CursorDoesNotFit`,
   * `KnownAfterToday`, `PositionNotReached`.
   */
  async list(question: TimelineQuestion): Promise<TimelinePage> {
    const { cursor: text, today, limit } = question;
    const cursor = text === undefined ? undefined : cursorOf(text, question);
    const filter = cursor?.filter ?? canonical(question.filter);
    return await atReplay(this.database, { replay: cursor?.replay ?? question.replay, today }, (reading) =>
      page(reading, filter, cursor, limit),
    );
  }
}

async function page(
  reading: Reading,
  filter: TimelineFilter,
  cursor: Cursor | undefined,
  limit: number,
): Promise<TimelinePage> {
  const placed = await placedTrusts(reading, filter);
  const all = () => narrowed(visibleEntries(reading), filter, placed);
  const query = inOrder(all()).limit(limit + 1);
  if (cursor) {
    const [earliestOn, latestOn, position] = cursor.after;
    query.andWhere(
      '(e.earliestOn, e.latestOn, e.position) > (CAST(:earliest AS date), CAST(:latest AS date), CAST(:last AS bigint))',
      { earliest: earliestOn, latest: latestOn, last: String(position) },
    );
  }
  const found = await query.getMany();
  const rows = found.slice(0, limit);
  const isLast = found.length <= limit;
  const total = cursor?.total ?? (isLast ? found.length : await count(all()));
  const after = isLast ? undefined : keyOf(rows.at(-1));
  return {
    replay: replayView(reading.replay),
    entries: await entryViews(reading, rows),
    total,
    ...(after && { next: cursorText({ replay: reading.replay, filter, after, total }) }),
  };
}

const count = async (query: SelectQueryBuilder<TimelineRow>): Promise<number> =>
  (await query.select('count(*)::int', 'n').getRawOne<{ readonly n: number }>())?.n ?? 0;

const keyOf = (row: TimelineRow | undefined): Cursor['after'] | undefined => {
  const [earliestOn, latestOn] = [row?.earliestOn ?? '', row?.latestOn ?? ''];
  return row && isDay(earliestOn) && isDay(latestOn)
    ? [earliestOn, latestOn, BigInt(row.position)]
    : undefined;
};
