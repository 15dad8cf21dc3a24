import { influenceAsAt, type InfluenceEvent } from '#domain/influence';
import type { Fact, Recorded } from '#domain/kernel';
import { lastStated, milestoneAsAt, type MilestoneEvent } from '#domain/milestone';
import { ReplayCache, type Reading } from '../replay/index.ts';
import {
  factOf,
  inOrder,
  isVisible,
  milestoneFacts,
  visibleEntries,
  type TimelineRow,
} from '../timeline/index.ts';

/** A subject that waits for a reviewer, and the position of what it waits for. */
export interface Waiting {
  readonly subject: string;
  readonly position: bigint;
}

/** A milestone that waits, and whether it came with an import and was not touched since. */
export interface AwaitingReview extends Waiting {
  readonly isImported: boolean;
}

const newestFirst = <One extends Waiting>(waiting: readonly One[]): readonly One[] =>
  [...waiting].sort((a, b) => (a.position < b.position ? 1 : -1));

/** After one of these, the whole milestone is read to tell whether it awaits review. */
const settling = ['MilestoneVerified', 'MilestoneDisputed', 'MilestoneWithdrawn'] as const;

const unsettled = `NOT EXISTS (
  SELECT FROM read.timeline r
  WHERE r.subject = e.subject AND r.event_type IN ('${settling.join("', '")}')
    AND ${isVisible('r')})`;

const wasImported = `EXISTS (
  SELECT FROM read.timeline_event v WHERE v.event_id = e.entry_id AND v.actor_role = 'importer')`;

/** Milestones that were reached, and that no reviewer has spoken of, or not since what was reached was restated. */
export const awaiting = new ReplayCache<readonly AwaitingReview[]>('known and as at', async (reading) => {
  const rows = await visibleEntries(reading)
    .andWhere(`e.event_type = 'MilestoneReached' AND e.latest_on <= CAST(:asAt AS date) AND ${unsettled}`)
    .select('e.subject', 'subject')
    .addSelect('max(e.position)::text', 'position')
    .addSelect(`bool_and(${wasImported})`, 'isImported')
    .groupBy('e.subject')
    .getRawMany<{ readonly subject: string; readonly position: string; readonly isImported: boolean }>();
  const untouched = rows.map(({ position, ...row }) => ({ ...row, position: BigInt(position) }));
  const touched = await milestoneFacts(reading, await streamsWith(reading, settling));
  const again = waiting(touched, 'MilestoneReached', (facts) => {
    const { review, status } = milestoneAsAt(facts, reading.replay.asAt);
    return status === 'reached' && review === 'unreviewed';
  });
  return newestFirst([...untouched, ...again.map((one) => ({ ...one, isImported: false }))]);
});

/** Milestones whose disputes no reviewer has settled, answered or not. */
export const disputed = new ReplayCache('known and as at', async (reading) =>
  waiting(
    await milestoneFacts(reading, await streamsWith(reading, ['MilestoneDisputed'])),
    'MilestoneDisputed',
    (facts) => {
      const { review, status } = milestoneAsAt(facts, reading.replay.asAt);
      return status !== 'withdrawn' && (review === 'disputed' || review === 'answered');
    },
  ),
);

/** Claims that a reviewer doubts, and that were not taken back. */
export const contested = new ReplayCache('known and as at', async (reading) => {
  const rows = await streamsWith(reading, ['InfluenceContested']);
  const claims = new Map(
    [...Map.groupBy(rows, ({ subject }) => subject)].map(([subject, own]) => [
      subject,
      own.map((row) => factOf<InfluenceEvent>(row)),
    ]),
  );
  const { asAt } = reading.replay;
  return waiting(claims, 'InfluenceContested', (facts) => influenceAsAt(facts, asAt) === 'contested');
});

/** Entries that may have happened to the subjects of which an event of one of the types stands, in the order of the world. */
const streamsWith = (
  reading: Reading,
  types: readonly (MilestoneEvent | InfluenceEvent)['type'][],
): Promise<TimelineRow[]> =>
  inOrder(
    visibleEntries(reading).andWhere(
      `e.subject IN (SELECT d.subject FROM read.timeline d WHERE d.event_type = ANY (:types) AND ${isVisible('d')})`,
      { types },
    ),
  ).getMany();

/** Each waits since the last of its events of that type was last stated. */
const waiting = <Event extends Fact>(
  streams: ReadonlyMap<string, readonly Recorded<Event>[]>,
  type: Event['type'],
  waits: (facts: readonly Recorded<Event>[]) => boolean,
): readonly Waiting[] =>
  newestFirst(
    [...streams].flatMap(([subject, facts]) => {
      const positions = facts.filter(({ event }) => event.type === type).map(lastStated);
      return waits(facts) && positions.length > 0
        ? [{ subject, position: positions.reduce((last, one) => (one > last ? one : last)) }]
        : [];
    }),
  );
