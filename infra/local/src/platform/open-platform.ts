import { prepareDatabase } from '../database/prepare-database.ts';
import { LocalFailure } from '../failure/local-failure.ts';
import { messageOf } from '../failure/read-error.ts';
import { connectionFailureOf } from '../failure/connection-failure.ts';
import { ensurePasswords } from '../passwords/passwords.ts';
import { openPostgres } from '../postgres/open-postgres.ts';
import type { DatabaseUrls } from '../database-roles/database-roles.ts';
import { platformSettings, type PlatformSettings } from '../settings/platform-config.ts';
import { whenThere, type WaitOptions } from '../waiting/when-there.ts';
import { migrate } from './migrate.ts';
import { realServer } from './real-server.ts';

/** A database that is up, migrated, and can be reached as each role. */
export interface Platform {
  readonly urls: DatabaseUrls;
  /** Fulfilled, with the end of its log, if the embedded server goes while it is in use. */
  readonly lost: Promise<string>;
  /** Stops using it. The embedded server stops with its last user; a real one is left alone. */
  readonly close: () => Promise<void>;
}

/** Options of waiting for a server that is starting, and settings other than those of this process. */
export interface PlatformOrder extends WaitOptions {
  readonly settings?: PlatformSettings;
}

const databaseName = 'throughline';

/**
 * Opens the database of this project: the one that `DATABASE_URL` names, else the embedded one, which may be in
 * use already (`npm start`), and is started otherwise. Rejects with a `LocalFailure` that says what to do.
 */
export async function openPlatform({
  settings = platformSettings(),
  ...patience
}: PlatformOrder): Promise<Platform> {
  return settings.databaseUrl === undefined
    ? openEmbedded(settings.directory, patience.onProgress)
    : openReal(settings.databaseUrl, settings.directory, patience);
}

async function openEmbedded(directory: string, onProgress: (doing: string) => void): Promise<Platform> {
  const postgres = await openPostgres({ directory, onProgress });
  try {
    const passwords = await ensurePasswords(directory);
    onProgress('Preparing the database');
    const urls = await prepareDatabase({
      adminUrl: postgres.superuserUrl,
      database: databaseName,
      passwords,
      migrate,
    });
    return { urls, lost: postgres.lost, close: postgres.close };
  } catch (error) {
    await postgres.close();
    throw error;
  }
}

async function openReal(databaseUrl: string, directory: string, patience: WaitOptions): Promise<Platform> {
  const { adminUrl, database, name, user, key } = realServer(databaseUrl);
  patience.onProgress(`Preparing the database ${name}`);
  const passwords = await ensurePasswords(directory, key);
  const place = { name: `the database ${name}`, setting: 'DATABASE_URL', user };
  const why = (error: unknown) =>
    error instanceof LocalFailure ? undefined : connectionFailureOf(error, place);
  const prepare = () => prepareDatabase({ adminUrl, database, passwords, migrate, durable: true });
  const urls = await whenThere(prepare, why, patience).catch((cause: unknown) => {
    if (cause instanceof LocalFailure) throw cause;
    const because = why(cause)?.sentence ?? messageOf(cause);
    const message = `The database ${name} cannot be used. ${because}`;
    throw new LocalFailure('local/database-unreachable', message, { cause });
  });
  return { urls, lost: new Promise(() => undefined), close: () => Promise.resolve() };
}
