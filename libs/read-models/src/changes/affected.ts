import type { SelectQueryBuilder } from 'typeorm';
import { clocks, type TimelineRow } from '../timeline/index.ts';
import type { TwoReadings } from './two-readings.ts';

type Query = SelectQueryBuilder<TimelineRow>;

const seenAt = (side: 'from' | 'to'): string =>
  `(known @> CAST(:${side}KnownAt AS date) AND recorded @> CAST(:${side}Position AS bigint))`;

const happenedBy = (side: 'from' | 'to', bound: 'earliest_on' | 'latest_on'): string =>
  `(${bound} <= CAST(:${side}AsAt AS date))`;

const differs = (of: (side: 'from' | 'to') => string): string => `${of('from')} IS DISTINCT FROM ${of('to')}`;

// A subject of which one side sees a row that the other does not, or sees it happen. Whatever its entries show, their
// own fields or those that they have from its registration, its trust or its reviews, hangs on these rows alone.
const affectedSubjects = `
  SELECT subject FROM read.timeline
  WHERE ${differs(seenAt)}
     OR (${seenAt('from')} AND (${differs((side) => happenedBy(side, 'earliest_on'))}
                             OR ${differs((side) => happenedBy(side, 'latest_on'))}))`;

const claimsOfAffected = `
  SELECT subject FROM read.timeline
  WHERE event_type = 'InfluenceClaimed'
    AND 'milestone-' || (payload #>> '{data,milestone}') IN (SELECT subject FROM affected)`;

const isAffected = `(
  e.subject IN (SELECT subject FROM affected)
  OR 'trust-' || e.trust IN (SELECT subject FROM affected)
  OR (e.category = 'influence' AND e.subject IN (${claimsOfAffected})))`;

/** Narrows the entries `e` of one side down to those that the other may show otherwise; none that it does is left out. */
export function maybeChanged(query: Query, { from, to }: TwoReadings): Query {
  const [first, other] = [clocks(from.replay), clocks(to.replay)];
  return query
    .addCommonTableExpression(affectedSubjects, 'affected', { materialized: true })
    .andWhere(isAffected, {
      fromAsAt: first.asAt,
      fromKnownAt: first.knownAt,
      fromPosition: first.atPosition,
      toAsAt: other.asAt,
      toKnownAt: other.knownAt,
      toPosition: other.atPosition,
    });
}
