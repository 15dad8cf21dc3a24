import type pg from 'pg';
import { LocalFailure } from '../failure/index.ts';

const oldestVersion = 180_000;

interface ServerRow {
  readonly version: string;
  readonly version_number: number;
  readonly encoding: string | null;
}

/** Rejects with `local/database-unsuitable` if the server is older than 18, or the database is not in UTF-8. */
export async function checkServer(admin: pg.Client, database: string): Promise<void> {
  const { rows } = await admin.query<ServerRow>(
    `SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS version_number,
            (SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = $1) AS encoding`,
    [database],
  );
  for (const { version, version_number, encoding } of rows) {
    if (version_number < oldestVersion) {
      throw new LocalFailure(
        'local/database-unsuitable',
        `The server runs PostgreSQL ${version}. Throughline needs 18 or later.`,
      );
    }
    if (encoding !== null && encoding !== 'UTF8') {
      throw new LocalFailure(
        'local/database-unsuitable',
        `The database ${database} is in ${encoding}. Throughline needs UTF-8: CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.`,
      );
    }
  }
}
