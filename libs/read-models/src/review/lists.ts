import { influenceAsAt, type InfluenceEvent } from '#domain/influence';
import type { Fact, Recorded } from '#domain/kernel';
import { milestoneAsAt, type MilestoneEvent } from '#domain/milestone';
import { Remembered, type Reading } from '../replay/index.ts';
import { factOf, inOrder, isVisible, visibleEntries } from '../timeline/index.ts';

/** A subject that waits for a reviewer, and the position of what it waits for. */
export interface Waiting {
  readonly subject: string;
  readonly position: bigint;
}

const newestFirst = (waiting: readonly Waiting[]): readonly Waiting[] =>
  [...waiting].sort((a, b) => (a.position < b.position ? 1 : -1));

const nobodySpoke = `NOT EXISTS (
  SELECT FROM read.timeline r
  WHERE r.subject = e.subject AND r.event_type IN ('MilestoneVerified', 'MilestoneDisputed', 'MilestoneWithdrawn')
    AND ${isVisible('r')} AND r.latest_on <= CAST(:asAt AS date))`;

/** Milestones that were reached, and that no reviewer has spoken of. */
export const awaiting = new Remembered('known and as at', async (reading) => {
  const rows = await visibleEntries(reading)
    .andWhere(`e.event_type = 'MilestoneReached' AND e.latest_on <= CAST(:asAt AS date) AND ${nobodySpoke}`)
    .select('e.subject', 'subject')
    .addSelect('max(e.position)::text', 'position')
    .groupBy('e.subject')
    .getRawMany<{ readonly subject: string; readonly position: string }>();
  return newestFirst(rows.map(({ subject, position }) => ({ subject, position: BigInt(position) })));
});

/** Milestones whose disputes no reviewer has settled, answered or not. */
export const disputed = new Remembered('known and as at', async (reading) =>
  waiting(await streamsWith<MilestoneEvent>(reading, 'MilestoneDisputed'), 'MilestoneDisputed', (facts) => {
    const { review, status } = milestoneAsAt(facts, reading.replay.asAt);
    return status !== 'withdrawn' && (review === 'disputed' || review === 'answered');
  }),
);

/** Claims that a reviewer doubts, and that were not taken back. */
export const contested = new Remembered('known and as at', async (reading) =>
  waiting(
    await streamsWith<InfluenceEvent>(reading, 'InfluenceContested'),
    'InfluenceContested',
    (facts) => influenceAsAt(facts, reading.replay.asAt) === 'contested',
  ),
);

type Streams<Event extends Fact> = ReadonlyMap<string, readonly Recorded<Event>[]>;

/** What may have happened to the subjects of which an event of the type stands. */
async function streamsWith<Event extends Fact>(
  reading: Reading,
  type: Event['type'],
): Promise<Streams<Event>> {
  const rows = await inOrder(
    visibleEntries(reading).andWhere(
      `e.subject IN (SELECT d.subject FROM read.timeline d WHERE d.event_type = :type AND ${isVisible('d')})`,
      { type },
    ),
  ).getMany();
  return new Map(
    [...Map.groupBy(rows, ({ subject }) => subject)].map(([subject, own]) => [
      subject,
      own.map((row) => factOf<Event>(row)),
    ]),
  );
}

const waiting = <Event extends Fact>(
  streams: Streams<Event>,
  type: Event['type'],
  waits: (facts: readonly Recorded<Event>[]) => boolean,
): readonly Waiting[] =>
  newestFirst(
    [...streams].flatMap(([subject, facts]) => {
      const positions = facts.filter(({ event }) => event.type === type).map(({ position }) => position);
      return waits(facts) && positions.length > 0
        ? [{ subject, position: positions.reduce((last, one) => (one > last ? one : last)) }]
        : [];
    }),
  );
