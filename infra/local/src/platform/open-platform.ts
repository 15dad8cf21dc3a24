import { prepareDatabase } from '../database/index.ts';
import { LocalFailure, messageOf } from '../failure/index.ts';
import { keepPasswords } from '../passwords/index.ts';
import { openPostgres } from '../postgres/index.ts';
import type { DatabaseUrls } from '../roles/index.ts';
import { platformSettings, type PlatformSettings } from '../settings/index.ts';
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

/** What to say meanwhile, and settings other than those of this process. */
export interface PlatformOrder {
  readonly onProgress: (doing: string) => void;
  readonly settings?: PlatformSettings;
}

const databaseName = 'throughline';

/**
 * Opens the database of this project: the one that `DATABASE_URL` names, else the embedded one, which may be in
 * use already (`npm start`), and is started otherwise. Rejects with a `LocalFailure` that says what to do.
 */
export async function openPlatform({
  onProgress,
  settings = platformSettings(),
}: PlatformOrder): Promise<Platform> {
  return settings.databaseUrl === undefined
    ? openEmbedded(settings.directory, onProgress)
    : openReal(settings.databaseUrl, settings.directory, onProgress);
}

async function openEmbedded(directory: string, onProgress: (doing: string) => void): Promise<Platform> {
  const postgres = await openPostgres({ directory, onProgress });
  try {
    const passwords = await keepPasswords(directory);
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

async function openReal(
  databaseUrl: string,
  directory: string,
  onProgress: (doing: string) => void,
): Promise<Platform> {
  const { adminUrl, database, name, key } = realServer(databaseUrl);
  onProgress(`Preparing the database ${name}`);
  const passwords = await keepPasswords(directory, key);
  const urls = await prepareDatabase({ adminUrl, database, passwords, migrate }).catch((cause: unknown) => {
    if (cause instanceof LocalFailure) throw cause;
    throw new LocalFailure(
      'local/database-unreachable',
      `The database ${name} cannot be used: ${messageOf(cause)}`,
      {
        cause,
      },
    );
  });
  return { urls, lost: new Promise(() => undefined), close: () => Promise.resolve() };
}
