import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Data directory and database of the local platform. */
export interface PlatformSettings {
  /** Absolute. `THROUGHLINE_DATA`, or `.throughline` in the project. */
  readonly directory: string;
  /** `DATABASE_URL`: a real server, instead of the embedded one. */
  readonly databaseUrl: string | undefined;
}

/** Reads the settings of this process. */
export function platformSettings(env: NodeJS.ProcessEnv = process.env): PlatformSettings {
  const [data, databaseUrl] = [env['THROUGHLINE_DATA'], env['DATABASE_URL']];
  return {
    directory: data === undefined || data === '' ? join(projectRoot(), '.throughline') : resolve(data),
    databaseUrl: databaseUrl === '' ? undefined : databaseUrl,
  };
}

/** The directory of `package.json`, seen from the sources and from `dist` alike. */
export function projectRoot(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, 'package.json'))) {
    const above = dirname(directory);
    if (above === directory)
      throw new Error('Throughline runs from its project directory, and finds none here.');
    directory = above;
  }
  return directory;
}
