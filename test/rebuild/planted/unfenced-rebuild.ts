import pg from 'pg';
import { decode } from '#event-log/codec';
import type { EventLog } from '#event-log/port';
import { timelineProjection } from '#read-models/timeline';
import { copyTransaction } from './copy-transaction.ts';

/**
 * A rebuild that trusts its lock, and nothing else: no token, and no comparison. `meanwhile` is done once, after its third
 * page.
 */
export async function unfencedRebuild(
  projectorUrl: string,
  log: EventLog,
  meanwhile: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  const client = new pg.Client({ connectionString: projectorUrl });
  await client.connect();
  try {
    await client.query('SELECT read.start_copy($1)', [timelineProjection.tables]);
    let pages = 0;
    for await (const page of log.readAll({ after: 0n, pageSize: 1_000 })) {
      await client.query('BEGIN; SET LOCAL search_path = read_next');
      await timelineProjection.apply(page.map(decode), copyTransaction(client));
      await client.query('COMMIT');
      if (++pages === 3) await meanwhile();
    }
    await client.query('SELECT read.index_copy($1)', [timelineProjection.tables]);
    await client.query('SELECT read.take_place($1)', [timelineProjection.tables]);
  } finally {
    await client.end();
  }
}

/** Begins a copy as another rebuild would whose owner believes that nobody is at it. */
export async function beginAnother(projectorUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: projectorUrl });
  await client.connect();
  await client.query('SELECT read.start_copy($1)', [timelineProjection.tables]).finally(() => client.end());
}
