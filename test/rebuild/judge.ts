import pg from 'pg';
import { decode } from '#event-log/codec';
import type { EventLog } from '#event-log/port';
import { verifyTimeline, type AskOne } from '#read-models/verify';

/**
 * Differences of a timeline from its log, in sentences; none where all is well. The same for checks and planted
 * faults.
 */
export async function timelineDifferences(readerUrl: string, log: EventLog): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: readerUrl });
  await client.connect();
  const ask: AskOne = async <Row>(sql: string, values: readonly unknown[] = []) =>
    (await client.query(sql, [...values])).rows as Row[];
  const found: string[] = [];
  try {
    const { is } = await verifyTimeline({
      ...{ ask, log, decode },
      finding: ({ table = '', because }) => found.push(`${table} ${because}`),
    });
    return is === 'compared' || found.length > 0 ? found : [`It was not compared: ${is}`];
  } finally {
    await client.end();
  }
}

/** A digest of each table of the timeline, whatever the order of its rows. */
export async function tableHashes(readerUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: readerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ hashes: string }>(
      ['timeline', 'timeline_change', 'timeline_event']
        .map(
          (table) =>
            `SELECT md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))) AS hashes FROM read.${table} AS t`,
        )
        .join(' UNION ALL '),
    );
    return rows.map(({ hashes }) => hashes).join(' ');
  } finally {
    await client.end();
  }
}
