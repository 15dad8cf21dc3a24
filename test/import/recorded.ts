import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';

/** Contents of a log: the number of events, and a digest of their ids, which are made of what each row says. */
export interface RecordedDigest {
  readonly events: number;
  readonly ids: string;
}

const lookAgainMs = 10;

/** Waits until so many events are there; answers how many there are, or undefined when the server has gone. */
export async function whenRecorded(
  client: pg.Client,
  events: number,
  over: AbortSignal,
): Promise<number | undefined> {
  for (;;) {
    const found = await recordedIn(client).catch(() => undefined);
    if (found === undefined || over.aborted || found.events >= events) return found?.events;
    await delay(lookAgainMs);
  }
}

/** Digests what is recorded now. */
export async function recordedIn(client: pg.Client): Promise<RecordedDigest> {
  const { rows } = await client.query<RecordedDigest>(
    `SELECT count(*)::int AS events, coalesce(md5(string_agg(event_id::text, ',' ORDER BY event_id)), '') AS ids
     FROM log.event`,
  );
  return rows[0] ?? { events: 0, ids: '' };
}
