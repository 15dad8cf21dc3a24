import type pg from 'pg';
import { openClient } from '#postgres/connections';
import type { Passwords } from '../passwords/passwords.ts';
import { ensureDatabaseRoles } from '../database-roles/ensure-database-roles.ts';
import {
  databaseRoleName,
  databaseRoles,
  databaseUrls,
  type DatabaseUrls,
} from '../database-roles/database-roles.ts';
import { checkServer } from './check-server.ts';
import { closeToOthers } from './close-to-others.ts';
import { checkSessions } from './check-sessions.ts';

/** The database to prepare, the user to do it as, the roles' passwords and the migration. */
export interface DatabaseOrder {
  /** `postgres://…` of a user who may create roles. */
  readonly adminUrl: string;
  /** The database; made if there is none and the user may. */
  readonly database: string;
  readonly passwords: Passwords;
  /** Nobody else sees to it that what the server says is written stays so; false when left out. */
  readonly durable?: boolean;
  /** Brings the schema up to date, as the owner. */
  readonly migrate: (urls: DatabaseUrls) => Promise<void>;
}

// Any two numbers. Locks belong to a database: each caller connects to the same one.
const oneAtATime = 'SELECT pg_advisory_lock(1953001071, 1)';

/**
 * Makes the roles, the database and its schema where they are missing; two callers at once do it one after the
 * other. Running it again changes nothing. Fulfilled with the addresses for each role.
 */
export async function prepareDatabase(order: DatabaseOrder): Promise<DatabaseUrls> {
  const { adminUrl, database, passwords, migrate, durable = false } = order;
  const urls = databaseUrls(adminUrl, database, passwords);
  const admin = await openClient({ url: adminUrl, name: 'throughline-start', work: 'upkeep' });
  try {
    await checkServer(admin, database, { durable });
    await admin.query(oneAtATime);
    await ensureDatabaseRoles(admin, adminUrl, passwords);
    await ensureDatabase(admin, database);
    await closeToOthers(admin, adminUrl, database);
    await checkSessions(urls);
    await migrate(urls);
  } finally {
    await admin.end().catch(() => undefined);
  }
  return urls;
}

async function ensureDatabase(admin: pg.Client, database: string): Promise<void> {
  const { rows } = await admin.query<{ owner: string; here: boolean }>(
    `SELECT pg_get_userbyid(datdba) AS owner, datname = current_database() AS here
     FROM pg_database WHERE datname = $1`,
    [database],
  );
  const name = admin.escapeIdentifier(database);
  if (rows[0] === undefined) {
    // In UTF-8 even if somebody made a server whose own databases are not.
    await admin.query(
      `CREATE DATABASE ${name} OWNER ${databaseRoleName('owner')} TEMPLATE template0
       ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'`,
    );
  } else if (rows[0].owner !== databaseRoleName('owner')) {
    await admin.query(`GRANT CREATE, CONNECT, TEMPORARY ON DATABASE ${name} TO ${databaseRoleName('owner')}`);
    // Somebody else's database: a schema of theirs, in which we make our tables.
    if (rows[0].here)
      await admin.query(`GRANT CREATE, USAGE ON SCHEMA public TO ${databaseRoleName('owner')}`);
  }
  await admin.query(`GRANT CONNECT ON DATABASE ${name} TO ${databaseRoles.map(databaseRoleName).join(', ')}`);
}
