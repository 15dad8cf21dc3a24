import { openPlatform } from '#local/platform';
import { explainedDatabase } from './explained.ts';

/** A role of the local platform. */
export type CliDatabaseRole = 'appender' | 'projector' | 'reader';

/** Does something with a database: the one at `url`, else the local platform's as seen by a role, opened for as long as it takes. */
export async function withUrl<Result>(
  url: string | undefined,
  role: CliDatabaseRole,
  onProgress: (doing: string) => void,
  act: (url: string) => Promise<Result>,
): Promise<Result> {
  if (url !== undefined) return explainedDatabase(url, `${role.toUpperCase()}_URL`, () => act(url));
  const platform = await openPlatform({ onProgress });
  try {
    const own = platform.urls[role];
    return await explainedDatabase(own, 'DATABASE_URL', () => act(own));
  } finally {
    await platform.close();
  }
}
