import { once } from 'node:events';
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import pg from 'pg';
import { from } from 'pg-copy-streams';
import type { EventLog } from '#event-log/port';
import { openPostgresLog } from '#event-log/postgres';
import { openOwnCluster, runStatements, type LogDatabase } from '../own-cluster/own-cluster.ts';
import { uniqueName, ourEvents, theirEvents } from './work.ts';

/** Name of Emmett's store in the tables. */
export const emmettName = 'emmett-postgresql 0.42';

/** Ours, Emmett's and bare PostgreSQL on one server, which writes to disk; each in a database of its own. */
export interface Contestants {
  readonly log: EventLog;
  readonly emmett: ReturnType<typeof getPostgreSQLEventStore>;
  readonly ours: LogDatabase;
  readonly bare: BareTables;
  readonly close: () => Promise<void>;
}

/** The same tables without the log, for whoever owns them. */
export class BareTables {
  readonly #client: pg.Client;
  readonly #url: string;
  #position = 0;

  constructor(database: LogDatabase) {
    this.#url = database.owner;
    this.#client = new pg.Client({ connectionString: this.#url });
  }

  async open(): Promise<this> {
    await this.#client.connect();
    return this;
  }

  /** So many events, one statement and one transaction for each. */
  async insert(events: number): Promise<void> {
    const text = `insert into log.event (position, stream, version, event_id, type, schema_version, data, metadata, recorded_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, now())`;
    const stream = uniqueName('bare');
    for (let version = 1; version <= events; version++) {
      const [event] = ourEvents(1);
      if (!event) return;
      const { id, type, schemaVersion, data, metadata } = event;
      const values = [++this.#position, stream, version, id, type, schemaVersion, data, metadata];
      await this.#client.query({ name: 'insert', text, values });
    }
  }

  /** So many events of streams of a hundred, by COPY. */
  async copy(events: number): Promise<void> {
    const columns = 'position, stream, version, event_id, type, schema_version, data, metadata, recorded_at';
    const into = this.#client.query(from(`copy log.event (${columns}) from stdin`));
    const done = once(into, 'finish');
    const now = new Date().toISOString();
    for (let left = events; left > 0; left -= 100) {
      const stream = uniqueName('bare');
      const lines = ourEvents(Math.min(100, left)).map(({ id, type, schemaVersion, data, metadata }, nth) =>
        [++this.#position, stream, nth + 1, id, type, schemaVersion, json(data), json(metadata), now].join(
          '\t',
        ),
      );
      if (!into.write(`${lines.join('\n')}\n`)) await once(into, 'drain');
    }
    into.end();
    await done;
  }

  async close(): Promise<void> {
    await this.#client.end();
  }
}

/** As COPY's text format has it. */
const json = (value: object): string => JSON.stringify(value).replaceAll('\\', '\\\\');

/** Starts the server and all contestants. */
export async function openContestants(): Promise<Contestants> {
  const cluster = await openOwnCluster({ disposable: false });
  const [ours, theirs, bare] = [await cluster.database(), await cluster.database(), await cluster.database()];
  await runStatements(theirs.superuser, 'grant create on schema public to public');
  const log = openPostgresLog({ url: ours.appender });
  const emmett = getPostgreSQLEventStore(theirs.owner);
  // It makes its tables at its first append.
  await emmett.appendToStream(uniqueName('first'), theirEvents(1));
  const plain = await new BareTables(bare).open();
  return {
    ...{ log, emmett, ours, bare: plain },
    async close() {
      await Promise.all([log.dispose(), emmett.close(), plain.close()]);
      await cluster.close();
    },
  };
}
