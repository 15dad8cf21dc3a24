import type pg from 'pg';
import { openClient } from '#postgres/connections';
import { databaseRoleName } from '../database-roles/database-roles.ts';

/** Functions that everybody may call by default, and that fill the disk past every grant on tables. */
const filling = [
  'lo_creat(integer)',
  'lo_create(oid)',
  'lo_from_bytea(oid, bytea)',
  'lo_put(oid, bigint, bytea)',
  'lowrite(integer, bytea)',
  'lo_truncate(integer, integer)',
  'lo_truncate64(integer, bigint)',
  'pg_logical_emit_message(boolean, text, text, boolean)',
  'pg_logical_emit_message(boolean, text, bytea, boolean)',
];

/**
 * Takes from everybody else what PostgreSQL gives to all: to connect to this database and keep temporary tables in it,
 * to make things in its schema `public`; and, where `admin` is a superuser and so owner of the functions, to make large
 * objects. Of a server of its own, the embedded one, the other databases are closed as well.
 */
export async function closeToOthers(admin: pg.Client, adminUrl: string, database: string): Promise<void> {
  const { rows } = await admin.query<{ super: boolean; alone: boolean; owns: boolean }>(
    `SELECT rolsuper AS super,
       NOT EXISTS (SELECT FROM pg_database WHERE datname NOT IN ('postgres', 'template0', 'template1', $1)) AS alone,
       pg_has_role((SELECT datdba FROM pg_database WHERE datname = $1), 'USAGE') AS owns
     FROM pg_roles WHERE rolname = current_user`,
    [database],
  );
  const [may] = rows;
  const name = admin.escapeIdentifier(database);
  if (may?.super === true || may?.owns === true) {
    await admin.query(`REVOKE CONNECT, TEMPORARY ON DATABASE ${name} FROM PUBLIC`);
    await admin.query(`GRANT TEMPORARY ON DATABASE ${name} TO ${databaseRoleName('owner')}`);
  }
  if (may?.super !== true) return;
  if (may.alone) await admin.query('REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC');
  const url = Object.assign(new URL(adminUrl), { pathname: `/${encodeURIComponent(database)}` }).href;
  const inside = await openClient({ url, name: 'throughline-start', work: 'upkeep' });
  try {
    await inside.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
    await inside.query(`REVOKE EXECUTE ON FUNCTION ${filling.join(', ')} FROM PUBLIC`);
  } finally {
    await inside.end();
  }
}
