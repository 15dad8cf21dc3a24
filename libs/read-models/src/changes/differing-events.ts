import type { EventRow } from '../history/index.ts';
import { eventColumns } from '../history/index.ts';
import { clocks } from '../timeline/index.ts';
import type { TwoReadings } from './two-readings.ts';

const seenAt = (knownAt: string, position: string): string =>
  `((known_on IS NULL OR known_on <= ${knownAt}::date) AND position <= ${position}::bigint)`;

const differing = `
  SELECT ${eventColumns} FROM read.timeline_event
  WHERE ${seenAt('$1', '$2')} IS DISTINCT FROM ${seenAt('$3', '$4')}`;

const clocksOf = ({ from, to }: TwoReadings): readonly string[] =>
  [from, to].flatMap(({ replay }) => {
    const { knownAt, atPosition } = clocks(replay);
    return [knownAt, atPosition];
  });

/** Events about these entries, themselves included, that one side can see and the other cannot, in order of recording. */
export const differingEventsOf = async (
  readings: TwoReadings,
  entryIds: readonly string[],
): Promise<readonly EventRow[]> =>
  entryIds.length === 0
    ? []
    : await readings.from.manager.query<readonly EventRow[]>(
        `${differing} AND entry_id = ANY ($5::uuid[]) ORDER BY position`,
        [...clocksOf(readings), entryIds],
      );

/** Events of these subjects that say what they are, or how they stand, and that one side alone can see. */
export const differingEventsAbout = async (
  readings: TwoReadings,
  subjects: readonly string[],
): Promise<readonly EventRow[]> =>
  subjects.length === 0
    ? []
    : await readings.from.manager.query<readonly EventRow[]>(
        `${differing} AND subject = ANY ($5) ORDER BY position`,
        [...clocksOf(readings), subjects],
      );
