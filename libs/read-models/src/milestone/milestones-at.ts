import type { MilestoneSummary } from '#contracts/milestone';
import { milestoneAsAt, type MilestoneEvent } from '#domain/milestone';
import type { Recorded } from '#domain/kernel';
import { subjectOf } from '#domain/record';
import type { Reading } from '../replay/index.ts';
import {
  dateView,
  inOrder,
  milestoneFacts,
  nameOn,
  surroundingsOf,
  visibleEntries,
  type Surroundings,
  type TimelineRow,
} from '../timeline/index.ts';

/** A milestone at the replay, and its entries that may have happened by then, in the order of the world. */
export interface MilestoneAt {
  readonly summary: MilestoneSummary;
  readonly entries: readonly TimelineRow[];
}

/** The milestones that are these subjects, in no order; those of which nothing may have happened yet are left out. */
export async function milestonesAt(
  reading: Reading,
  subjects: readonly string[],
): Promise<readonly MilestoneAt[]> {
  if (subjects.length === 0) return [];
  const rows = await inOrder(
    visibleEntries(reading).andWhere("e.category = 'milestone' AND e.subject = ANY (:subjects)", {
      subjects,
    }),
  ).getMany();
  const surroundings = await surroundingsOf(reading, rows);
  const facts = await milestoneFacts(reading, rows);
  return [...Map.groupBy(rows, ({ subject }) => subject)].map(([subject, entries]) => ({
    summary: summary(reading, facts.get(subject) ?? [], entries, surroundings),
    entries,
  }));
}

function summary(
  { replay: { asAt } }: Reading,
  facts: readonly Recorded<MilestoneEvent>[],
  entries: readonly TimelineRow[],
  { trusts }: Surroundings,
): MilestoneSummary {
  const { due, reached, ...read } = milestoneAsAt(facts, asAt);
  const about = entries.findLast(({ title }) => title !== null);
  const own = about ?? entries[0];
  const ods = own?.trust ?? '';
  const subject = own?.subject ?? '';
  return {
    id: subjectOf(subject)?.id ?? subject,
    title: about?.title ?? subject,
    kind: own?.kind ?? 'milestone',
    capabilities: about?.capabilities ?? [],
    trust: { ods, name: nameOn(trusts, ods, asAt) },
    ...read,
    ...(due && { due: dateView(due) }),
    ...(reached && { reached: dateView(reached) }),
  };
}
