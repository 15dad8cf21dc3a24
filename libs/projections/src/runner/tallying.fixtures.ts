import pg from 'pg';
import type { EventLog, RecordedEvent } from '#event-log/port';
import { createRunner, type Runner } from './runner.ts';
import type { Projection } from './projection.ts';
import type { RecordedFact } from '#event-log/codec';
import { decodeInvented, InventedLog } from './invented-log.fixtures.ts';
import type { RunnerOptions, RunnerNews } from './runner-options.ts';

/** Counts events by stream: whatever is taken in twice, or not at all, shows. Refuses what is called Poison. */
export const tally = (more: Partial<Projection> = {}): Projection => ({
  name: 'tally',
  version: 1,
  types: 'all',
  tables: ['tally', 'tally_event'],
  ledger: 'tally_event',
  async apply(page, tx) {
    for (const { event } of page) {
      if (event.type === 'RelationWithdrawn' && event.data.reason === 'Poison') throw new Error('poison');
    }
    await tx.query(
      `INSERT INTO tally AS t (stream, events) SELECT stream, count(*) FROM unnest($1::text[]) AS stream GROUP BY stream
       ON CONFLICT (stream) DO UPDATE SET events = t.events + excluded.events`,
      [page.map(({ stream }) => stream)],
    );
    await tx.query(
      `INSERT INTO tally_event SELECT * FROM unnest($1::uuid[], $2::text[], $3::int[], $4::bigint[])
       ON CONFLICT DO NOTHING`,
      [
        page.map(({ id }) => id),
        page.map(({ stream }) => stream),
        page.map(({ version }) => version),
        page.map(({ position }) => String(position)),
      ],
    );
  },
  ...more,
});

const tables = `
  DROP TABLE IF EXISTS read.tally, read.tally_event;
  CREATE TABLE read.tally (stream text PRIMARY KEY, events bigint NOT NULL CHECK (events < 1000));
  CREATE TABLE read.tally_event (event_id uuid PRIMARY KEY, subject text, version int, position bigint);
  GRANT SELECT, INSERT, UPDATE, DELETE ON read.tally, read.tally_event TO throughline_projector;
  TRUNCATE read.checkpoint, read.heartbeat, read.parked_event, read.rebuild_token`;

/** Runners of a tally over an invented log, and what comes of them. */
export class Tallying {
  log = new InventedLog();
  readonly news: RunnerNews[] = [];
  readonly owner: pg.Pool;
  readonly pool: pg.Pool;

  constructor(urls: { readonly owner: string; readonly projector: string }) {
    this.owner = new pg.Pool({ connectionString: urls.owner });
    this.pool = new pg.Pool({ connectionString: urls.projector });
    this.pool.on('error', () => undefined);
  }

  async empty(): Promise<void> {
    this.log = new InventedLog();
    this.news.length = 0;
    await this.owner.query(tables);
  }

  async close(): Promise<void> {
    await Promise.all([this.owner.end(), this.pool.end()]);
  }

  runner(more: Partial<RunnerOptions> = {}): Runner {
    return createRunner({
      log: this.log,
      pool: this.pool,
      projections: [tally()],
      decode: decodeInvented,
      tell: (one) => this.news.push(one),
      heartbeatMs: 50,
      silenceMs: 1_000,
      ...more,
    });
  }

  /** Reads what is called Poison as if it were none. */
  readonly repaired = (event: RecordedEvent): RecordedFact => decodeInvented({ ...event, type: 'Good' });

  addMany(n: number, streams = 3): void {
    for (let i = 0; i < n; i += 1) this.log.add(`policy-${String(i % streams)}`);
  }

  heard(is: RunnerNews['is']): boolean {
    return this.news.some((one) => one.is === is);
  }

  async counted(): Promise<Record<string, number>> {
    const { rows } = await this.pool.query<{ stream: string; events: string }>(
      'SELECT * FROM read.tally ORDER BY stream',
    );
    return Object.fromEntries(rows.map(({ stream, events }) => [stream, Number(events)]));
  }

  /** Number of events counted in all. */
  async total(): Promise<number> {
    return Object.values(await this.counted()).reduce((sum, n) => sum + n, 0);
  }

  /** Reason why the one that follows does not go on; null while it does. */
  async because(): Promise<string | null | undefined> {
    const { rows } = await this.pool.query<{ because: string | null }>('SELECT because FROM read.heartbeat');
    return rows[0]?.because;
  }

  /** Follows whatever log is there at the time, as one does whose server is another all of a sudden. */
  followWhatIsThere(signal: AbortSignal): Promise<void> {
    const log: EventLog = {
      readAll: (range) => this.log.readAll(range),
      readStream: (stream, range) => this.log.readStream(stream, range),
      subscribe: (range) => this.log.subscribe(range),
      head: () => this.log.head(),
      append: () => this.log.append(),
      dispose: () => this.log.dispose(),
    };
    return this.runner({ log }).follow(signal);
  }

  async parked(): Promise<[position: string, stream: string, error: string][]> {
    const { rows } = await this.pool.query<{ position: string; stream: string; error: string }>(
      'SELECT position, stream, error FROM read.parked_event ORDER BY position',
    );
    return rows.map(({ position, stream, error }) => [position, stream, error]);
  }

  async position(): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ position: string }>('SELECT position FROM read.checkpoint');
    return rows[0]?.position;
  }
}
