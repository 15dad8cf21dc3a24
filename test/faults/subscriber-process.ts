// A subscriber that keeps what it has seen, and how far it has come, in a database: it can be killed at any moment.
import pg from 'pg';
import { openPostgresLog } from '#event-log/postgres';
import type { RecordedEvent } from '#event-log/port';
import { serverWent, type SubscriberOrder } from './subscriber-order.ts';

const { url, noting, pageSize, pauseAt } = JSON.parse(process.argv[2] ?? '{}') as SubscriberOrder;
process.on('disconnect', () => process.exit(0));

const log = openPostgresLog({ url, pageSize, pollMilliseconds: 200 });
const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
client.on('error', () => process.exit(serverWent));

let pages = 0;
/** Waits here to be killed, if this is the page. */
const worstMoment = async (): Promise<void> => {
  if (++pages !== pauseAt) return;
  process.send?.({ paused: true });
  await new Promise(() => undefined);
};

const effect = (page: readonly RecordedEvent[]) =>
  client.query(
    'insert into seen (id) select e.id from unnest($1::uuid[]) with ordinality e (id, nth) order by e.nth',
    [page.map(({ id }) => id)],
  );
/** Nobody else may have come further meanwhile: one that was killed may still be about to commit. */
const note = async (from: bigint, to: bigint): Promise<void> => {
  const { rowCount } = await client.query('update noted set position = $2 where position = $1', [from, to]);
  if (rowCount !== 1) throw new Error('Another subscriber has come further.');
};

async function take(page: readonly RecordedEvent[], from: bigint, to: bigint): Promise<void> {
  switch (noting) {
    case 'with-effect':
      await client.query('begin');
      await effect(page);
      await worstMoment();
      await note(from, to);
      await client.query('commit');
      return;
    case 'before-effect':
      await note(from, to);
      await worstMoment();
      await effect(page);
      return;
    case 'after-effect':
      await effect(page);
      await worstMoment();
      await note(from, to);
  }
}

try {
  await client.connect();
  const { rows } = await client.query<{ position: string }>('select position from noted');
  let after = BigInt(rows[0]?.position ?? 0);
  for await (const page of log.subscribe({ after, signal: new AbortController().signal })) {
    if ('caughtUp' in page) process.send?.({ caughtUp: String(page.caughtUp) });
    else {
      const to = page.at(-1)?.position ?? after;
      await take(page, after, to);
      after = to;
    }
  }
} catch {
  // The server went: whoever started this starts it again.
  process.exit(serverWent);
}
