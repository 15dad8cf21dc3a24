import type { DataSource } from 'typeorm';
import { askedTogether } from './asked-together.ts';

/** Where the read models stand, and which rows they hold. */
export interface Stand {
  readonly reached: bigint;
  /** Changes when rows at positions gone by do: see `Reading`. */
  readonly rows: string;
}

/** Asks where they stand, in one row of `StandRow`. */
export const whereItStands = `
  SELECT position, version, (SELECT count(*) FROM read.parked_event AS p
                             WHERE p.projection = c.projection AND NOT in_rebuild) AS parked,
         (SELECT token FROM read.rebuild_token AS t WHERE t.projection = c.projection) AS rebuilt
  FROM read.checkpoint AS c WHERE projection = 'timeline'`;

/** What that gives. */
export interface StandRow {
  readonly position: string;
  readonly version: number;
  readonly parked: string;
  /** Raised whenever a rebuilt model takes the place of another, maybe of another log; null if none ever did. */
  readonly rebuilt: string | null;
}

/** The row as what it says; without one nothing was taken in yet. */
export const standOf = (row: StandRow | undefined): Stand => ({
  reached: BigInt(row?.position ?? 0),
  rows: `${String(row?.version)}, ${String(row?.parked)} parked, ${row?.rebuilt ?? 'never'} rebuilt`,
});

/** Says where the read models stand: the database is asked once for all who ask at a time. */
export class Standing {
  /** Rejects with what `pg` says if the database cannot be asked. */
  readonly now: () => Promise<Stand>;

  constructor(database: DataSource) {
    this.now = askedTogether(async () => {
      const [row] = await database.query<readonly StandRow[]>(whereItStands);
      return standOf(row);
    });
  }
}
