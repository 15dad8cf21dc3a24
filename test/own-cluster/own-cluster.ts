import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrateEventLog } from '#event-log/postgres';
import { prepareDatabase } from '#local/database';
import { ensurePasswords } from '#local/passwords';
import { openPostgres } from '#local/postgres';
import type { DatabaseUrls } from '#local/database-roles';

/** A database with the log in it, and nothing else unless it was asked for. */
export interface LogDatabase extends DatabaseUrls {
  /** As a user who may do everything: for planting faults. */
  readonly superuser: string;
  /** Removes it, whoever is still connected. */
  readonly drop: () => Promise<void>;
}

/** A PostgreSQL server of one check or bench, in a directory that goes with it. */
export interface OwnCluster {
  readonly directory: string;
  /** Another database with an empty log. */
  readonly database: () => Promise<LogDatabase>;
  /** Starts the server again after it was killed; it may get another port. Fulfilled when it answers. */
  readonly startAgain: () => Promise<void>;
  /** The port that it has now. */
  readonly port: () => number;
  readonly close: () => Promise<void>;
}

/** Options of a cluster. */
export interface OwnClusterOptions {
  /** Nothing is flushed to disk, for checks in which no server dies. */
  readonly disposable: boolean;
  /** Migrates each database: the log alone when left out. */
  readonly migrate?: (urls: DatabaseUrls) => Promise<void>;
}

/** Starts one. */
export async function openOwnCluster({
  disposable,
  migrate = ({ owner }) => migrateEventLog(owner),
}: OwnClusterOptions): Promise<OwnCluster> {
  const directory = await mkdtemp(join(tmpdir(), 'throughline-check-'));
  // PostgreSQL may run under another account, which has to pass through.
  await chmod(directory, 0o711);
  const open = () => openPostgres({ directory, disposable, onProgress: () => undefined });
  let postgres = await open();
  let databases = 0;
  return {
    directory,
    port: () => Number(new URL(postgres.superuserUrl).port),
    database: () => databaseOf(postgres.superuserUrl, directory, `check_${++databases}`, migrate),
    async startAgain() {
      await postgres.lost;
      postgres = await open();
    },
    async close() {
      await postgres.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function databaseOf(
  adminUrl: string,
  directory: string,
  database: string,
  migrate: (urls: DatabaseUrls) => Promise<void>,
): Promise<LogDatabase> {
  const passwords = await ensurePasswords(directory);
  const urls = await prepareDatabase({ adminUrl, database, passwords, migrate });
  return {
    ...urls,
    superuser: Object.assign(new URL(adminUrl), { pathname: `/${database}` }).href,
    drop: () => runStatements(adminUrl, `drop database if exists ${database} with (force)`),
  };
}

/** Runs statements one after the other on a connection of their own. */
export async function runStatements(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The rows that a question gives, on a connection of its own. */
export async function queryRows<Row extends pg.QueryResultRow>(
  url: string,
  question: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(question, [...values])).rows;
  } finally {
    await client.end();
  }
}
