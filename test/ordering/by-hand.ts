import pg from 'pg';
import { eventId } from '#event-log/ids';

/** A session of its own, in which a transaction can be held open. */
export async function session(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

/** Appends one event of a new stream, inside whatever transaction the session has open. */
export async function appendByHand(client: pg.Client, name: string): Promise<string> {
  const id = eventId(name, 0);
  await client.query(
    `select from log.append(array[$1::text], '{0}', '{1}', '{0}', '{1}', '{1}', array[$1::text], array[$2::uuid],
       '{Noted}', '{1}', '{"{}"}', '{"{}"}')`,
    [`note-${name}`, id],
  );
  return id;
}

/** Number of sessions of this database that wait for the lock of the appends. */
export async function waitingForTheLock(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ waiting: number }>(
    `select count(distinct l.pid)::int as waiting from pg_locks l join pg_stat_activity a using (pid)
     where a.datname = current_database() and l.locktype in ('transactionid', 'tuple') and not l.granted`,
  );
  return rows[0]?.waiting ?? 0;
}

/** All ids in the order of the log, read at once. */
export async function idsInOrder(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ event_id: string }>(
    'select event_id from log.event order by position',
  );
  return rows.map((row) => row.event_id);
}
