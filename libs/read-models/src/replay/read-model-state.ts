import type { DataSource } from 'typeorm';
import { coalesced } from './coalesced.ts';

/** Where the read models stand, and which rows they hold. */
export interface ReadModelState {
  readonly reached: bigint;
  /** Changes when rows at positions gone by do: see `Reading`. */
  readonly rows: string;
}

/** Asks where they stand, in one row of `StandRow`. */
export const readModelStateQuery = `
  SELECT position, version, (SELECT count(*) FROM read.parked_event AS p
                             WHERE p.projection = c.projection AND NOT in_rebuild) AS parked,
         (SELECT token FROM read.rebuild_token AS t WHERE t.projection = c.projection) AS rebuilt
  FROM read.checkpoint AS c WHERE projection = 'timeline'`;

/** What that gives. */
export interface ReadModelStateRow {
  readonly position: string;
  readonly version: number;
  readonly parked: string;
  /** Raised whenever a rebuilt model takes the place of another, maybe of another log; null if none ever did. */
  readonly rebuilt: string | null;
}

/** The row as what it says; without one nothing was taken in yet. */
export const readModelStateOf = (row: ReadModelStateRow | undefined): ReadModelState => ({
  reached: BigInt(row?.position ?? 0),
  rows: `${String(row?.version)}, ${String(row?.parked)} parked, ${row?.rebuilt ?? 'never'} rebuilt`,
});

/** Says where the read models stand: the database is asked once for all who ask at a time. */
export class ReadModelStateReader {
  /** Rejects with what `pg` says if the database cannot be asked. */
  readonly now: () => Promise<ReadModelState>;

  constructor(database: DataSource) {
    this.now = coalesced(async () => {
      const [row] = await database.query<readonly ReadModelStateRow[]>(readModelStateQuery);
      return readModelStateOf(row);
    });
  }
}
