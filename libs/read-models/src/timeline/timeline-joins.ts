import type { InfluenceClaimed } from '#domain/influence';
import { milestoneAsAt, type ReviewState } from '#domain/milestone';
import { streamOf } from '#domain/record';
import type { Reading } from '../replay/index.ts';
import { milestoneFacts } from './milestone-facts.ts';
import type { TimelineRow } from './timeline-row.ts';
import { byCode, everyTrustIfRead, type TrustFacts } from './trusts-at.ts';
import { factOf, inOrder, visible, visibleEntries } from './visible.ts';

/** Title, kind and capabilities of a subject, for its entries that do not say so themselves. */
export type SubjectContext = Pick<TimelineRow, 'eventType' | 'title' | 'kind' | 'capabilities' | 'payload'>;

/** The fields of a row by which its joins are found. */
export type JoinedRow = Pick<TimelineRow, 'subject' | 'category' | 'trust' | 'policy' | 'title'>;

/** Data joined to timeline rows from other subjects at the same replay. */
export interface TimelineJoins {
  /** By subject: a claim goes by its milestone. */
  readonly contexts: ReadonlyMap<string, SubjectContext>;
  /** Of milestones that reviewers have spoken of, by subject. */
  readonly reviews: ReadonlyMap<string, ReviewState>;
  readonly trusts: TrustFacts;
}

const reviewTypes = ['MilestoneVerified', 'MilestoneDisputed', 'DisputeAnswered'];

// Subjects are described by their registration; milestones, which have none, by the last entry that describes them.
const isJoined = `e.subject = ANY (:subjects) AND (
  e.fact = 'registration'
  OR (e.category = 'trust' AND e.fact = 'entry')
  OR (e.category = 'milestone' AND e.earliest_on <= CAST(:asAt AS date)
      AND (e.event_type = ANY (:reviewTypes) OR (e.title IS NOT NULL AND e.subject = ANY (:nameless)))))`;

/** Reads the joins of the rows in one query, and those of reviews in another. */
export async function joinsOf(reading: Reading, rows: readonly JoinedRow[]): Promise<TimelineJoins> {
  const claimed = await milestonesClaimed(reading, rows);
  const everyTrust = await everyTrustIfRead(reading);
  const trusts = everyTrust ? [] : rows.flatMap(({ trust }) => (trust === null ? [] : streamOf.trust(trust)));
  const named = rows.flatMap(({ policy }) => (policy === null ? [] : streamOf.policy(policy)));
  const subjects = new Set([...rows.map(({ subject }) => subject), ...claimed.values(), ...named, ...trusts]);
  const nameless = rows.filter(({ category, title }) => category === 'milestone' && title === null);
  const parameters = {
    subjects: [...subjects],
    nameless: [...new Set([...nameless.map(({ subject }) => subject), ...claimed.values()])],
    reviewTypes,
  };
  const joined =
    subjects.size === 0 ? [] : await inOrder(visible(reading).andWhere(isJoined, parameters)).getMany();
  const contexts = contextsIn(joined);
  for (const [claim, milestone] of claimed) {
    const about = contexts.get(milestone);
    if (about) contexts.set(claim, { ...about, kind: null, capabilities: null });
  }
  return { contexts, reviews: await reviewsOf(reading, joined), trusts: everyTrust ?? trustsIn(joined) };
}

/** The last one in the order of the world wins. */
const contextsIn = (joined: readonly TimelineRow[]): Map<string, SubjectContext> =>
  new Map(
    joined
      .filter(
        ({ fact, category, title }) =>
          fact === 'registration' || (category === 'milestone' && title !== null),
      )
      .map((row) => [row.subject, row]),
  );

const trustsIn = (joined: readonly TimelineRow[]): TrustFacts =>
  byCode(joined.filter(({ category }) => category === 'trust'));

/** Only what was verified is looked up anew: whether what was reached still stands as it did then. */
async function reviewsOf(
  reading: Reading,
  joined: readonly TimelineRow[],
): Promise<ReadonlyMap<string, ReviewState>> {
  const spoken = joined.filter(({ eventType }) => reviewTypes.includes(eventType));
  const verified = spoken.filter(({ eventType }) => eventType === 'MilestoneVerified');
  const reached =
    verified.length === 0
      ? []
      : await visibleEntries(reading)
          .andWhere("e.event_type = 'MilestoneReached' AND e.subject = ANY (:verified)", {
            verified: verified.map(({ subject }) => subject),
          })
          .getMany();
  const milestones = await milestoneFacts(reading, [...spoken, ...reached]);
  return new Map(
    [...milestones].map(([subject, facts]) => [subject, milestoneAsAt(facts, reading.replay.asAt).review]),
  );
}

/** Of the claims among the rows: the milestone that each is about. */
async function milestonesClaimed(
  reading: Reading,
  rows: readonly JoinedRow[],
): Promise<ReadonlyMap<string, string>> {
  const claims = rows.filter(({ category }) => category === 'influence');
  if (claims.length === 0) return new Map();
  const claimed = await visible(reading)
    .andWhere("e.event_type = 'InfluenceClaimed' AND e.subject = ANY (:claims)", {
      claims: [...new Set(claims.map(({ subject }) => subject))],
    })
    .getMany();
  return new Map(
    claimed.map((row) => [
      row.subject,
      streamOf.milestone(factOf<InfluenceClaimed>(row).event.data.milestone),
    ]),
  );
}
