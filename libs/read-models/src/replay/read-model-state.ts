import type { DataSource } from 'typeorm';
import { coalesced } from './coalesced.ts';

/** Position of the read models, and the identity of their rows. */
export interface ReadModelState {
  readonly reached: bigint;
  /** Changes when rows at positions gone by do: see `Reading`. */
  readonly rows: string;
}

/** Query of the read models' state, in one row of `ReadModelStateRow`. */
export const readModelStateQuery = `
  SELECT position, version, (SELECT count(*) FROM read.parked_event AS p
                             WHERE p.projection = c.projection AND NOT in_rebuild) AS parked,
         (SELECT token FROM read.rebuild_token AS t WHERE t.projection = c.projection) AS rebuilt
  FROM read.checkpoint AS c WHERE projection = 'timeline'`;

/** Row that the query gives. */
export interface ReadModelStateRow {
  readonly position: string;
  readonly version: number;
  readonly parked: string;
  /** Raised whenever a rebuilt model takes the place of another, maybe of another log; null if none ever did. */
  readonly rebuilt: string | null;
}

/** State in a row; without a row nothing was taken in yet. */
export const readModelStateOf = (row: ReadModelStateRow | undefined): ReadModelState => ({
  reached: BigInt(row?.position ?? 0),
  rows: `${String(row?.version)}, ${String(row?.parked)} parked, ${row?.rebuilt ?? 'never'} rebuilt`,
});

/** Reads the state of the read models, once for all who ask at a time. */
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
