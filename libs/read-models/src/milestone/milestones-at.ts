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
  joinsOf,
  visible,
  type TimelineJoins,
  type TimelineRow,
} from '../timeline/index.ts';

/** A milestone at the replay, and its entries that may have happened by then, in the order of the world. */
export interface MilestoneAt {
  readonly summary: MilestoneSummary;
  readonly entries: readonly TimelineRow[];
}

/** The milestones that are these subjects and are known at the replay, in no order; also before anything happened to them. */
export async function milestonesAt(
  reading: Reading,
  subjects: readonly string[],
): Promise<readonly MilestoneAt[]> {
  if (subjects.length === 0) return [];
  const rows = await inOrder(
    visible(reading).andWhere(
      "e.category = 'milestone' AND e.fact = 'entry' AND e.subject = ANY (:subjects)",
      { subjects },
    ),
  ).getMany();
  const joins = await joinsOf(reading, rows);
  const facts = await milestoneFacts(reading, rows);
  const { asAt } = reading.replay;
  return [...Map.groupBy(rows, ({ subject }) => subject)].map(([subject, all]) => ({
    summary: summary(reading, facts.get(subject) ?? [], all, joins),
    entries: all.filter((row) => mayHaveHappened(row, asAt)),
  }));
}

function summary(
  { replay: { asAt } }: Reading,
  facts: readonly Recorded<MilestoneEvent>[],
  all: readonly TimelineRow[],
  { trusts }: TimelineJoins,
): MilestoneSummary {
  const happened = facts.filter(({ event }) => event.entry.occurred.earliestOn <= asAt);
  const { due, reached, ...read } = milestoneAsAt(happened, asAt);
  // Before anything happened to it a milestone is called what it will first be called.
  const named = all.filter(({ title }) => title !== null);
  const about = named.findLast((row) => mayHaveHappened(row, asAt)) ?? named[0];
  const own = about ?? all[0];
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

const mayHaveHappened = ({ earliestOn }: TimelineRow, asAt: string): boolean =>
  earliestOn !== null && earliestOn <= asAt;
