import type { MilestoneSummary } from '#contracts/milestone';
import { happenedBy } from '#domain/entry';
import { milestoneAsAt, notReviewed, reviewed, type MilestoneEvent } from '#domain/milestone';
import { subjectOf } from '#domain/record';
import type { Reading } from '../replay/index.ts';
import {
  dateView,
  factOf,
  inOrder,
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
  return [...Map.groupBy(rows, ({ subject }) => subject)].map(([subject, entries]) => ({
    summary: summary(reading, subject, entries, surroundings),
    entries,
  }));
}

function summary(
  { replay: { asAt } }: Reading,
  subject: string,
  entries: readonly TimelineRow[],
  { trusts }: Surroundings,
): MilestoneSummary {
  const facts = entries.map((row) => factOf<MilestoneEvent>(row));
  const { status, review, due, reached, rescheduled, setbacks } = milestoneAsAt(facts, asAt);
  const about = entries.findLast(({ title }) => title !== null);
  const [first] = entries;
  const ods = first?.trust ?? '';
  return {
    id: subjectOf(subject)?.id ?? subject,
    title: about?.title ?? subject,
    kind: first?.kind ?? 'milestone',
    capabilities: about?.capabilities ?? [],
    trust: { ods, name: nameOn(trusts, ods, asAt) },
    status,
    review,
    ...(due && { due: dateView(due) }),
    ...(reached && { reached: dateView(reached) }),
    rescheduled,
    setbacks,
    openDisputes: openDisputes(facts, asAt),
  };
}

const openDisputes = (
  facts: Parameters<typeof milestoneAsAt>[0],
  asAt: Parameters<typeof milestoneAsAt>[1],
): readonly string[] =>
  happenedBy(facts, asAt).reduce(
    (before, { event, id }) =>
      event.type === 'MilestoneVerified' ||
      event.type === 'MilestoneDisputed' ||
      event.type === 'DisputeAnswered'
        ? reviewed(before, event, id)
        : before,
    notReviewed,
  ).open;
