import type { ChangeDay, ChangeDays } from '#contracts/changes';
import { replayView, type Reading } from '../replay/index.ts';
import { clocks } from '../timeline/index.ts';

const knownDays = `
  SELECT lower(known)::text AS day, count(DISTINCT entry_id)::int AS entries FROM read.timeline
  WHERE fact = 'entry' AND recorded @> $1::bigint AND lower(known) IS NOT NULL
  GROUP BY 1 ORDER BY 1`;

const occurredDays = `
  SELECT earliest_on::text AS day, count(*)::int AS entries FROM read.timeline
  WHERE fact = 'entry' AND recorded @> $1::bigint AND known @> $2::date AND NOT retracted
  GROUP BY 1 ORDER BY 1`;

/** The days of either clock at which the timeline becomes another, at the replay's position. */
export async function changeDays({ manager, replay }: Reading): Promise<ChangeDays> {
  const { knownAt, atPosition } = clocks(replay);
  return {
    replay: replayView(replay),
    known: await manager.query<readonly ChangeDay[]>(knownDays, [atPosition]),
    occurred: await manager.query<readonly ChangeDay[]>(occurredDays, [atPosition, knownAt]),
  };
}
