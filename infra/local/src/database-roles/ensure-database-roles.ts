import type pg from 'pg';
import { openClient } from '#postgres/connections';
import { hasCode } from '../failure/read-error.ts';
import { LocalFailure } from '../failure/local-failure.ts';
import type { Passwords } from '../passwords/passwords.ts';
import { databaseRoleName, databaseRoles, databaseUrls, type DatabaseRole } from './database-roles.ts';
import { scramVerifier } from './scram-verifier.ts';

const attributes = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS';

/**
 * Sees to it that each role exists and takes its password. `admin` is connected as a user who may create roles,
 * `adminUrl` says to where. Rejects with `local/role-too-powerful` if one that was there already may do more than
 * it should: what it is, somebody wanted, so it is left as it is.
 */
export async function ensureDatabaseRoles(
  admin: pg.Client,
  adminUrl: string,
  passwords: Passwords,
): Promise<void> {
  const existing = await existingRoles(admin);
  for (const role of databaseRoles) {
    const password = admin.escapeLiteral(scramVerifier(passwords[role]));
    if (!existing.has(role)) {
      await admin.query(`CREATE ROLE ${databaseRoleName(role)} ${attributes} PASSWORD ${password}`);
    } else if (!(await takesPassword(role, adminUrl, passwords))) {
      await admin.query(`ALTER ROLE ${databaseRoleName(role)} PASSWORD ${password}`);
    }
  }
}

interface RoleRow {
  readonly rolname: string;
  readonly too_powerful: boolean;
}

async function existingRoles(admin: pg.Client): Promise<Set<DatabaseRole>> {
  const { rows } = await admin.query<RoleRow>(
    `SELECT rolname, rolsuper OR rolbypassrls OR rolcreaterole OR rolreplication AS too_powerful
     FROM pg_roles WHERE rolname = ANY ($1)`,
    [databaseRoles.map(databaseRoleName)],
  );
  const powerful = rows.filter((row) => row.too_powerful).map((row) => row.rolname);
  if (powerful.length === 0)
    return new Set(
      databaseRoles.filter((role) => rows.some((row) => row.rolname === databaseRoleName(role))),
    );
  throw new LocalFailure(
    'local/role-too-powerful',
    `${powerful.join(', ')} may do too much on this server (superuser, create roles, replicate, or pass over row ` +
      'security), so that the log would not be safe from it. Take that away with ALTER ROLE, and start again.',
  );
}

/** PostgreSQL asks for the password before it looks for the database, so any database does. */
async function takesPassword(role: DatabaseRole, adminUrl: string, passwords: Passwords): Promise<boolean> {
  const url = databaseUrls(adminUrl, 'postgres', passwords)[role];
  try {
    const client = await openClient({ url, name: 'throughline-start', work: 'questions' });
    await client.end();
    return true;
  } catch (error) {
    return !hasCode(error, '28P01');
  }
}
