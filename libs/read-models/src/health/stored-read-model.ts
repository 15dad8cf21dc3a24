import { knownColumns, knownLogOf, type KnownLog, type KnownRow } from '#projections/log-identity';

/** Asks the database; gives rows. */
export type QueryRows = <Row>(sql: string, values: unknown[]) => Promise<Row>;

/** The stored state of a read model and of its projector. */
export interface StoredReadModel {
  readonly name: string;
  /** Up to where answers are given. */
  readonly position: bigint;
  /** The log that it was made from. */
  readonly known: KnownLog;
  /** Since the projector last said that it lives; undefined if none has, or it has left. */
  readonly heartbeatAgeSeconds?: number;
  /** The reason why the projector lives and does not go on, in its own words. */
  readonly standsStill?: string;
  /** Events that could not be taken in, and those that wait behind them; not those that are skipped. */
  readonly parkedEvents: number;
}

interface Row extends KnownRow {
  readonly position: string;
  readonly age: number | null;
  readonly because: string | null;
  readonly parked: number;
}

const storedReadModel = `
  SELECT coalesce(position, 0)::text AS position, ${knownColumns}, h.because,
         extract(epoch FROM clock_timestamp() - h.beat_at)::float8 AS age,
         (SELECT count(*)::int FROM read.parked_event WHERE projection = $1 AND NOT in_rebuild AND NOT skipped) AS parked
  FROM (SELECT $1::text AS projection)
  LEFT JOIN read.checkpoint AS c USING (projection)
  LEFT JOIN read.heartbeat AS h ON h.projection = $1 AND isfinite(h.beat_at)`;

/** Reads the stored state of a read model. Rejects with what `pg` says if the database cannot be asked. */
export async function readStoredReadModel(ask: QueryRows, name: string): Promise<StoredReadModel> {
  const [row] = await ask<readonly Row[]>(storedReadModel, [name]);
  return {
    name,
    position: BigInt(row?.position ?? 0),
    known: row ? knownLogOf(row) : {},
    ...(typeof row?.age === 'number' && { heartbeatAgeSeconds: row.age }),
    ...(typeof row?.because === 'string' && { standsStill: row.because }),
    parkedEvents: row?.parked ?? 0,
  };
}
