import type { ParkedEventView } from '#contracts/running';
import type { ComparedLog } from '#projections/log-identity';
import type { QueryRows } from '../health/index.ts';
import { timelineProjection } from '../timeline/index.ts';
import { parkedReasonOf } from './parked-reason.ts';

/** Names of every projection. */
export const projectionNames: readonly string[] = [timelineProjection.name];

const parkedAtMost = 200;

interface ParkedRow {
  readonly projection: string;
  readonly position: string;
  readonly event_id: string;
  readonly type: string;
  readonly stream: string;
  readonly version: number;
  readonly error: string;
  readonly parked_at: Date;
  readonly attempts: number;
  readonly skipped: boolean;
}

/** A parked event without what was asked about it, which is not kept here. */
type Parked = Omit<ParkedEventView, 'asked'>;

const parked = `
  SELECT projection, position, event_id, type, stream, version, error, parked_at, attempts, skipped
  FROM read.parked_event WHERE NOT in_rebuild`;

const viewOf = ({ event_id: eventId, error, parked_at: since, ...row }: ParkedRow): Parked => ({
  ...row,
  eventId,
  ...parkedReasonOf(error),
  since: since.toISOString(),
});

/** Answers what those who run it ask of the projections, beside their health. */
export class RunningQueries {
  readonly #ask: QueryRows;

  constructor(
    database: { readonly query: QueryRows },
    private readonly log: ComparedLog,
  ) {
    this.#ask = (sql, values) => database.query(sql, values);
  }

  /** Events that are parked or skipped, in the order of the log; the first 200. Rejects with what `pg` says. */
  async parked(): Promise<readonly Parked[]> {
    const inOrder = `${parked} ORDER BY position, projection LIMIT $1`;
    return (await this.#ask<readonly ParkedRow[]>(inOrder, [parkedAtMost])).map(viewOf);
  }

  /** One of them; undefined where no event of that id is parked. Rejects with what `pg` says. */
  async parkedEvent(eventId: string): Promise<Parked | undefined> {
    const [row] = await this.#ask<readonly ParkedRow[]>(`${parked} AND event_id = $1`, [eventId]);
    return row && viewOf(row);
  }

  /**
   * Instant at which the first event beyond a position was recorded, ISO 8601; undefined where there is none. Rejects with
   * `LogUnavailable`.
   */
  async recordedAfter(position: bigint): Promise<string | undefined> {
    for await (const [first] of this.log.readAll({ after: position, limit: 1 })) return first?.recordedAt;
    return undefined;
  }
}
