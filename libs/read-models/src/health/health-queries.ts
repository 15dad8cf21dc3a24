import type { DataSource } from 'typeorm';

/** How far the read models are behind the log, and whether anybody keeps them. */
export interface ReadModelHealth {
  /** Up to where answers are given. */
  readonly position: bigint;
  /** Position of the last event of the log. */
  readonly head: bigint;
  /** Events between the two, at most: positions may have gaps. */
  readonly lagEvents: bigint;
  /** Since the projector last said that it lives; undefined if none has, or it has left. */
  readonly heartbeatAgeSeconds?: number;
  /** Events that could not be taken in, and those that wait behind them. */
  readonly parkedEvents: number;
}

interface Row {
  readonly position: string;
  readonly age: number | null;
  readonly parked: number;
}

const health = `
  SELECT coalesce(max(c.position), 0)::text AS position,
         min(extract(epoch FROM clock_timestamp() - h.beat_at))::float8 AS age,
         (SELECT count(*)::int FROM read.parked_event WHERE projection = $1 AND NOT in_rebuild) AS parked
  FROM (SELECT $1::text AS projection)
  LEFT JOIN read.checkpoint AS c USING (projection)
  LEFT JOIN read.heartbeat AS h ON h.projection = $1 AND isfinite(h.beat_at)`;

/** Answers whether the read models can be relied on. */
export class HealthQueries {
  /**
   * `head` says where the log ends: only the log knows, for a dead projector would look as if it had caught up. Left out,
   * it is the log of the same database.
   */
  constructor(
    private readonly database: DataSource,
    private readonly head: () => Promise<bigint> = () => headOf(database),
  ) {}

  /** How a read model stands. Rejects with what `pg` says if the database cannot be asked. */
  async show(projection = 'timeline'): Promise<ReadModelHealth> {
    // The head first: what is written in between makes the lag look smaller, never larger.
    const head = await this.head();
    const [row] = await this.database.query<readonly Row[]>(health, [projection]);
    const position = BigInt(row?.position ?? 0);
    return {
      position,
      head: head > position ? head : position,
      lagEvents: head > position ? head - position : 0n,
      ...(typeof row?.age === 'number' && { heartbeatAgeSeconds: row.age }),
      parkedEvents: row?.parked ?? 0,
    };
  }
}

async function headOf(database: DataSource): Promise<bigint> {
  const [row] = await database.query<readonly { readonly position: string }[]>(
    'SELECT position FROM log.head',
  );
  return BigInt(row?.position ?? 0);
}
