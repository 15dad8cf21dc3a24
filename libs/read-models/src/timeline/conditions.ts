import type { SelectQueryBuilder } from 'typeorm';
import { Brackets } from 'typeorm';
import type { Reading } from '../replay/index.ts';
import type { TimelineFilter } from './filter.ts';
import type { TimelineRow } from './timeline-row.ts';
import { trustsOf } from './trusts-at.ts';
import { isVisible } from './visible.ts';

type Query = SelectQueryBuilder<TimelineRow>;

// What describes the subject of `e` at the replay, where the entry does not say it itself: see `TimelineJoins`.
const contextOf = (column: string): string => `
  (SELECT d.${column} FROM read.timeline d
   WHERE d.subject = e.subject AND d.title IS NOT NULL AND ${isVisible('d')}
     AND (d.fact = 'registration' OR (d.category = 'milestone' AND d.earliest_on <= CAST(:asAt AS date)))
   ORDER BY d.earliest_on DESC, d.latest_on DESC, d.position DESC LIMIT 1)`;

/** Narrows the entries `e` down. `placed`: codes of the trusts in the regions, boards and types of the filter, if any. */
export function narrowed(query: Query, filter: TimelineFilter, placed: readonly string[] | undefined): Query {
  const { policies, kinds, eventTypes, capabilities, from, to } = filter;
  if (policies) query.andWhere('e.policy = ANY (:policies)', { policies });
  if (eventTypes) query.andWhere('e.eventType = ANY (:eventTypes)', { eventTypes });
  if (kinds) query.andWhere(`COALESCE(e.kind, ${contextOf('kind')}, e.category) = ANY (:kinds)`, { kinds });
  if (capabilities) {
    query.andWhere(
      `COALESCE(e.capabilities, ${contextOf('capabilities')}) && CAST(:capabilities AS text[])`,
      {
        capabilities,
      },
    );
  }
  if (from) query.andWhere('e.latestOn >= CAST(:from AS date)', { from });
  if (to) query.andWhere('e.earliestOn <= CAST(:to AS date)', { to });
  return byTrust(query, filter, placed);
}

function byTrust(
  query: Query,
  { trusts, suppliers, national }: TimelineFilter,
  placed?: readonly string[],
): Query {
  if (!trusts && !suppliers && !placed) return query;
  const ofTrusts = new Brackets((within) => {
    within.where('TRUE');
    if (trusts) within.andWhere('e.trust = ANY (:trusts)', { trusts });
    if (placed) within.andWhere('e.trust = ANY (:placed)', { placed });
    if (suppliers) {
      within.andWhere('lower(e.supplier) = ANY (:suppliers)', {
        suppliers: suppliers.map((name) => name.toLowerCase()),
      });
    }
  });
  return query.andWhere(
    national === 'keep'
      ? new Brackets((either) => either.where('e.trust IS NULL').orWhere(ofTrusts))
      : ofTrusts,
  );
}

/** Codes of the trusts that are, as at the replay, where and of what type the filter says; undefined if it does not. */
export async function placedTrusts(
  reading: Reading,
  { regions, boards, trustTypes }: TimelineFilter,
): Promise<readonly string[] | undefined> {
  if (!regions && !boards && !trustTypes) return undefined;
  return (await trustsOf(reading))
    .filter(
      ({ region, board, trustType }) =>
        (!regions || regions.includes(region)) &&
        (!boards || (board !== undefined && boards.includes(board))) &&
        (!trustTypes || trustTypes.includes(trustType)),
    )
    .map(({ ods }) => ods);
}
