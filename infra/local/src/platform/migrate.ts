import { messageOf } from '../failure/index.ts';
import type { DatabaseUrls } from '../roles/index.ts';

type Migrate = (ownerUrl: string) => Promise<void>;

/** Brings the log and the read models up to date, as the owner; the other roles get their grants. */
export async function migrate({ owner }: Pick<DatabaseUrls, 'owner'>): Promise<void> {
  await (
    await found('#event-log/postgres', 'migrateEventLog')
  )?.(owner);
  await (
    await found('#read-models/migrations', 'migrateReadModels')
  )?.(owner);
}

// Until both are written.
async function found(path: string, name: string): Promise<Migrate | undefined> {
  const module = (await import(path).catch((error: unknown) => {
    if (messageOf(error).includes(`Cannot find module '${path}'`)) return {};
    throw error;
  })) as Record<string, Migrate | undefined>;
  return module[name];
}
