import type pg from 'pg';
import { LocalFailure } from '../failure/local-failure.ts';
import { databaseRoleName, databaseRoles } from '../database-roles/database-roles.ts';

const oldestVersion = 180_000;
/** The API takes 25 at most, the projector 9, an import 10, start and stop a few. */
const connectionsNeeded = 50;
const connectionsOfRole = 25;

/** Answer of a server to the questions of the check. */
interface ServerRow {
  readonly version: string;
  readonly version_number: number;
  readonly encoding: string | null;
  readonly connections: number;
  readonly connections_of_database: number | null;
  readonly few_of_role: string | null;
  readonly is_standby: boolean;
  readonly unsafe: string | null;
}

const question = `
  SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS version_number,
    (SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = $1) AS encoding,
    current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
      - current_setting('reserved_connections')::int AS connections,
    (SELECT datconnlimit FROM pg_database WHERE datname = $1 AND datconnlimit >= 0) AS connections_of_database,
    (SELECT string_agg(rolname, ', ') FROM pg_roles WHERE rolname = ANY ($2)
      AND rolconnlimit BETWEEN 0 AND $3::int - 1) AS few_of_role,
    pg_is_in_recovery() AS is_standby,
    (SELECT string_agg(name, ', ' ORDER BY name) FROM pg_settings
      WHERE name IN ('fsync', 'full_page_writes') AND setting = 'off') AS unsafe`;

/**
 * Rejects with `local/database-unsuitable`, and says what to do, if the server is older than 18, is a standby, takes too
 * few connections, or the database is not in UTF-8; and where `durable` is wanted, if a loss of power loses what it said
 * was written.
 */
export async function checkServer(
  admin: pg.Client,
  database: string,
  { durable }: { readonly durable: boolean },
): Promise<void> {
  const values = [database, databaseRoles.map(databaseRoleName), connectionsOfRole];
  const { rows } = await admin.query<ServerRow>(question, values);
  for (const row of rows) {
    const because = whyUnsuitable(row, database) ?? (durable ? whyUnsafe(row) : undefined);
    if (because !== undefined) throw new LocalFailure('local/database-unsuitable', because);
  }
}

function whyUnsuitable(server: ServerRow, database: string): string | undefined {
  const { version, version_number, encoding, is_standby, connections, connections_of_database, few_of_role } =
    server;
  const needs = `Throughline needs ${String(connectionsNeeded)}`;
  if (version_number < oldestVersion)
    return `The server runs PostgreSQL ${version}. Throughline needs 18 or later.`;
  if (encoding !== null && encoding !== 'UTF8')
    return `The database ${database} is in ${encoding}. Throughline needs UTF-8: CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.`;
  if (is_standby) return 'The server is a standby, which can be read alone. Name its primary.';
  if (connections < connectionsNeeded)
    return `The server lets ${String(connections)} connections in (max_connections). ${needs}: ALTER SYSTEM SET max_connections = 100, and restart it.`;
  if (connections_of_database !== null && connections_of_database < connectionsNeeded)
    return `The database ${database} lets ${String(connections_of_database)} connections in. ${needs}: ALTER DATABASE ${database} CONNECTION LIMIT -1.`;
  if (few_of_role !== null)
    return `${few_of_role} may have too few connections at a time: ALTER ROLE … CONNECTION LIMIT -1 for each.`;
  return undefined;
}

const whyUnsafe = ({ unsafe }: ServerRow): string | undefined =>
  unsafe === null
    ? undefined
    : `The server has ${unsafe} off: a loss of power would lose what was recorded. ALTER SYSTEM SET ${unsafe.split(',')[0] ?? ''} = on, and SELECT pg_reload_conf().`;
