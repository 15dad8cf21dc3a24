import type { Passwords } from '../passwords/index.ts';

/** Who works on the database, each with what they need and no more: the owner migrates, the rest follow grants. */
export const roles = ['owner', 'appender', 'projector', 'reader', 'accounts'] as const;

/** One of those. */
export type Role = (typeof roles)[number];

/** What PostgreSQL calls it: roles belong to the whole server. */
export const roleName = (role: Role): `throughline_${Role}` => `throughline_${role}`;

/** The address of a database as seen by each role: `postgres://…`, password included. */
export type DatabaseUrls = Readonly<Record<Role, string>>;

/** The same server and settings as `serverUrl`, as each role, at that database. */
export function roleUrls(serverUrl: string, database: string, passwords: Passwords): DatabaseUrls {
  const urlOf = (role: Role): string => {
    const url = new URL(serverUrl);
    url.username = roleName(role);
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
