import type { SelectQueryBuilder } from 'typeorm';
import type { Recorded } from '#domain/kernel';
import type { DomainEvent } from '#domain/record';
import { eventFromJson } from '#event-log/codec';
import type { Reading, ResolvedReplay } from '../replay/index.ts';
import { timelineRow, type TimelineRow } from './timeline-row.ts';

/** The rows of an alias that a reader knows at the replay, those included that were taken back. */
export const isKnown = (alias: string): string =>
  `${alias}.known @> CAST(:knownAt AS date) AND ${alias}.recorded @> CAST(:atPosition AS bigint)`;

/** The rows of an alias that a reader sees at the replay: every question about what stands is this clause, and more. */
export const isVisible = (alias: string): string => `${isKnown(alias)} AND NOT ${alias}.retracted`;

/** The values that go with `isVisible`, and the day asked for. */
export const clocks = ({ asAt, knownAt, atPosition }: ResolvedReplay) => ({
  asAt,
  knownAt,
  atPosition: String(atPosition),
});

/** Effective facts at the replay, as `e`: of any kind, those included that have not happened yet. */
export const visible = ({ manager, replay }: Reading): SelectQueryBuilder<TimelineRow> =>
  manager.createQueryBuilder(timelineRow, 'e').where(isVisible('e'), clocks(replay));

/** Facts known at the replay, as `e`, retracted ones too. */
export const knownRows = ({ manager, replay }: Reading): SelectQueryBuilder<TimelineRow> =>
  manager.createQueryBuilder(timelineRow, 'e').where(isKnown('e'), clocks(replay));

/** Entries that may have happened by the day asked for, as `e`. */
export const visibleEntries = (reading: Reading): SelectQueryBuilder<TimelineRow> =>
  visible(reading).andWhere("e.fact = 'entry' AND e.earliestOn <= CAST(:asAt AS date)");

/** The order of the world: first possible day, last possible day, position. */
export const inOrder = (query: SelectQueryBuilder<TimelineRow>): SelectQueryBuilder<TimelineRow> =>
  query.orderBy('e.earliestOn').addOrderBy('e.latestOn').addOrderBy('e.position');

/** The row as the domain has it. It is of the type that the caller asked the table for. */
export const factOf = <Event extends DomainEvent>(row: TimelineRow): Recorded<Event> => ({
  id: row.entryId,
  position: BigInt(row.position),
  event: eventFromJson(row.eventType, row.payload) as Event,
});
