import type { DataSource } from 'typeorm';
import { atReplay, refuseTomorrow, resolved, type AskedReplay, type Reading } from '../replay/index.ts';
import type { Day } from '#domain/kernel';

/** Two replays of one snapshot: the first side of a comparison, and the other. */
export interface TwoReadings {
  readonly from: Reading;
  readonly to: Reading;
}

/** Two replays that are compared. Each clock left out is the newest. */
export interface ComparedReplays {
  readonly replay: AskedReplay;
  readonly against: AskedReplay;
  /** The London day of the asking. */
  readonly today: Day;
}

/** Reads both replays in one snapshot. Rejects with `KnownAfterToday`, `PositionNotReached`. */
export async function atBoth<Answer>(
  database: DataSource,
  { replay, against, today }: ComparedReplays,
  work: (readings: TwoReadings) => Promise<Answer>,
): Promise<Answer> {
  refuseTomorrow({ replay, today });
  refuseTomorrow({ replay: against, today }, 'against.');
  return await atReplay(database, { replay: {}, today }, (newest) => {
    const { atPosition: reached } = newest.replay;
    return work({
      from: { ...newest, replay: resolved({ replay, today }, reached) },
      to: { ...newest, replay: resolved({ replay: against, today }, reached, 'against.') },
    });
  });
}
