import type { Reading } from '../replay/index.ts';
import type { TimelineRow } from './timeline-row.ts';
import { inOrder, visible, visibleEntries } from './visible.ts';

/** What a subject is called and what it is about, where an entry of it does not say so itself. */
export type Described = Pick<TimelineRow, 'title' | 'kind' | 'capabilities' | 'payload'>;

/**
 * The subjects of rows, as they stand at the replay: by their registration, or, of milestones, which have none, by the
 * last entry that describes them.
 */
export async function describedSubjects(
  reading: Reading,
  rows: readonly TimelineRow[],
): Promise<ReadonlyMap<string, Described>> {
  const subjects = [...new Set(rows.map(({ subject }) => subject))];
  const nameless = rows.filter(({ category, title }) => category === 'milestone' && title === null);
  const registered = subjects.filter((subject) => !subject.startsWith('milestone-'));
  return new Map([
    ...(await registrations(reading, registered)),
    ...(await lastDescriptions(reading, [...new Set(nameless.map(({ subject }) => subject))])),
  ]);
}

async function registrations(
  reading: Reading,
  subjects: readonly string[],
): Promise<readonly [string, Described][]> {
  if (subjects.length === 0) return [];
  const rows = await visible(reading)
    .andWhere("e.fact = 'registration' AND e.subject = ANY (:subjects)", { subjects })
    .getMany();
  return rows.map((row) => [row.subject, row]);
}

async function lastDescriptions(
  reading: Reading,
  subjects: readonly string[],
): Promise<readonly [string, Described][]> {
  if (subjects.length === 0) return [];
  const rows = await inOrder(
    visibleEntries(reading).andWhere('e.title IS NOT NULL AND e.subject = ANY (:subjects)', { subjects }),
  ).getMany();
  return rows.map((row) => [row.subject, row]);
}
