import type { ParkedEventView } from '#contracts/running';
import type { ComparedLog } from '#projections/log-identity';
import type { QueryRows } from '../health/index.ts';
import { parkedReasonOf } from './parked-reason.ts';

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
}

const parked = `
  SELECT projection, position, event_id, type, stream, version, error, parked_at, attempts
  FROM read.parked_event WHERE NOT in_rebuild ORDER BY position, projection LIMIT $1`;

/** Answers what those who run it ask of the projections, beside their health. */
export class RunningQueries {
  readonly #ask: QueryRows;

  constructor(
    database: { readonly query: QueryRows },
    private readonly log: ComparedLog,
  ) {
    this.#ask = (sql, values) => database.query(sql, values);
  }

  /** Events that are parked, in the order of the log; the first 200. Rejects with what `pg` says. */
  async parked(): Promise<readonly ParkedEventView[]> {
    const rows = await this.#ask<readonly ParkedRow[]>(parked, [parkedAtMost]);
    return rows.map(({ event_id: eventId, error, parked_at: since, ...row }) => ({
      ...row,
      eventId,
      ...parkedReasonOf(error),
      since: since.toISOString(),
    }));
  }

  /**
   * When the first event beyond a position was recorded, ISO 8601; undefined where there is none. Rejects with
   * `LogUnavailable`.
   */
  async recordedAfter(position: bigint): Promise<string | undefined> {
    for await (const [first] of this.log.readAll({ after: position, limit: 1 })) return first?.recordedAt;
    return undefined;
  }
}
