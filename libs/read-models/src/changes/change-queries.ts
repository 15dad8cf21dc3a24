import type { DataSource } from 'typeorm';
import type { ChangeDays, ChangeList } from '#contracts/changes';
import type { TimelineEntry } from '#contracts/timeline';
import { atReplay, replayView, type Reading, type ReplayQuestion } from '../replay/index.ts';
import {
  entryViews,
  narrowed,
  placedTrusts,
  visibleEntries,
  type TimelineFilter,
  type TimelineRow,
} from '../timeline/index.ts';
import { maybeChanged } from './affected.ts';
import { changeDays } from './change-days.ts';
import { changesIn, type ComparedEntry } from './compared-entry.ts';
import { atBoth, type ComparedReplays, type TwoReadings } from './two-readings.ts';

/** A question for what changed between two replays. */
export interface ChangeQuestion extends ComparedReplays {
  readonly filter: TimelineFilter;
  /** The `next` of the page before. */
  readonly following?: bigint;
  /** Entries that are compared for the page, at least 1. */
  readonly limit: number;
}

/** Answers what changed between two replays. */
export class ChangeQueries {
  constructor(private readonly database: DataSource) {}

  /**
   * Entries that fit the filter on either side and that the sides do not hold alike, in the order of recording. Rejects
   * with `KnownAfterToday`, `PositionNotReached`.
   */
  async list(question: ChangeQuestion): Promise<ChangeList> {
    return await atBoth(this.database, question, (readings) => page(readings, question));
  }

  /** Days on which the timeline becomes another. Rejects with `KnownAfterToday`, `PositionNotReached`. */
  async days(question: ReplayQuestion): Promise<ChangeDays> {
    return await atReplay(this.database, question, changeDays);
  }
}

async function page(readings: TwoReadings, question: ChangeQuestion): Promise<ChangeList> {
  const { limit } = question;
  const side = (reading: Reading) => candidates(readings, reading, question);
  const rows = { from: await side(readings.from), to: await side(readings.to) };
  const positions = [...new Set([...rows.from, ...rows.to].map(({ position }) => BigInt(position)))];
  const compared = positions.sort((one, other) => (one < other ? -1 : 1)).slice(0, limit);
  const last = compared.at(-1);
  const here = (row: TimelineRow): boolean => last !== undefined && BigInt(row.position) <= last;
  const views = {
    from: byId(await entryViews(readings.from, rows.from.filter(here))),
    to: byId(await entryViews(readings.to, rows.to.filter(here))),
  };
  const entries = [...new Set([...views.from.keys(), ...views.to.keys()])].flatMap((id): ComparedEntry[] => {
    const [from, to] = [views.from.get(id), views.to.get(id)];
    return (from ?? to) ? [{ id, ...(from && { from }), ...(to && { to }) }] : [];
  });
  return {
    replay: replayView(readings.from.replay),
    against: replayView(readings.to.replay),
    changes: await changesIn(readings, entries),
    ...(last !== undefined && positions.length > limit && { next: String(last) }),
  };
}

const byId = (entries: readonly TimelineEntry[]): ReadonlyMap<string, TimelineEntry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** One more than the page holds, of one side, by position: it is the same on both, whatever else was corrected. */
async function candidates(
  readings: TwoReadings,
  reading: Reading,
  { filter, following, limit }: ChangeQuestion,
): Promise<readonly TimelineRow[]> {
  const fitting = narrowed(visibleEntries(reading), filter, await placedTrusts(reading, filter));
  const query = maybeChanged(fitting, readings);
  if (following !== undefined) query.andWhere('e.position > :following', { following: String(following) });
  return await query
    .orderBy('e.position')
    .limit(limit + 1)
    .getMany();
}
