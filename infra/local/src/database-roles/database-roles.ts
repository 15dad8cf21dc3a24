import type { Passwords } from '../passwords/passwords.ts';

/**
 * Roles that work on the database, each with the grants that it needs and no more: the owner migrates, the rest
 * follow grants.
 */
export const databaseRoles = ['owner', 'appender', 'projector', 'reader', 'accounts'] as const;

/** One of those. */
export type DatabaseRole = (typeof databaseRoles)[number];

/** Name of a role in PostgreSQL, prefixed because roles belong to the whole server. */
export const databaseRoleName = (role: DatabaseRole): `throughline_${DatabaseRole}` => `throughline_${role}`;

/** The address of a database as seen by each role: `postgres://…`, password included. */
export type DatabaseUrls = Readonly<Record<DatabaseRole, string>>;

/** The same server and settings as `serverUrl`, as each role, at that database. */
export function databaseUrls(serverUrl: string, database: string, passwords: Passwords): DatabaseUrls {
  const urlOf = (role: DatabaseRole): string => {
    const url = new URL(serverUrl);
    url.username = databaseRoleName(role);
    url.password = passwords[role];
    url.pathname = `/${encodeURIComponent(database)}`;
    return url.href;
  };
  return {
    owner: urlOf('owner'),
    appender: urlOf('appender'),
    projector: urlOf('projector'),
    reader: urlOf('reader'),
    accounts: urlOf('accounts'),
  };
}
