import { randomInt } from 'node:crypto';
import type pg from 'pg';
import { openClient } from '#postgres/connections';
import { settingsLost } from '#postgres/session';
import { LocalFailure } from '../failure/local-failure.ts';
import { databaseRoleName, databaseRoles, type DatabaseUrls } from '../database-roles/database-roles.ts';

const aPooler =
  'Does a pooler stand between, such as PgBouncer? Throughline needs sessions of its own: name the server itself.';

/**
 * Rejects with `local/database-unsuitable` where sessions are not what they seem: something between us and the server
 * shares them out, or keeps from it what they ask for; or triggers do not fire in them.
 */
export async function checkSessions({ owner }: Pick<DatabaseUrls, 'owner'>): Promise<void> {
  const order = { url: owner, name: 'throughline-start', work: 'questions' } as const;
  const one = await openClient(order);
  try {
    const lost = await settingsLost(one, order.work);
    if (lost.length > 0) throw unsuitable(`${lost.join(', ')} cannot be set for a session. ${aPooler}`);
    await checkTriggers(one);
    const other = await openClient(order);
    try {
      await checkThatSessionsDiffer(one, other);
    } finally {
      await other.end();
    }
  } finally {
    await one.end();
  }
}

/** Only a superuser can make triggers silent for a role, and only by a default: no session of ours may. */
async function checkTriggers(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ who: string }>(
    `SELECT DISTINCT coalesce(rolname, 'this database') AS who
     FROM pg_db_role_setting LEFT JOIN pg_roles ON pg_roles.oid = setrole
     WHERE 'session_replication_role=replica' = ANY (setconfig) AND (setrole = 0 OR rolname = ANY ($1))
       AND setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))`,
    [databaseRoles.map(databaseRoleName)],
  );
  if (rows.length === 0) return;
  throw unsuitable(
    `session_replication_role is replica for ${rows.map(({ who }) => who).join(', ')}, so that triggers do not fire. ` +
      'RESET it there, with ALTER ROLE or ALTER DATABASE.',
  );
}

/** A pooler that pools transactions gives two connections of ours one session, which has the lock already. */
async function checkThatSessionsDiffer(one: pg.Client, other: pg.Client): Promise<void> {
  const lock = [randomInt(2 ** 31), 1];
  await one.query('SELECT pg_advisory_lock($1::int, $2::int)', lock);
  const { rows } = await other.query<{ ours: boolean }>(
    'SELECT pg_try_advisory_lock($1::int, $2::int) AS ours',
    lock,
  );
  if (rows[0]?.ours === true) throw unsuitable(`Two connections are given one session. ${aPooler}`);
}

const unsuitable = (what: string): LocalFailure => new LocalFailure('local/database-unsuitable', what);
