import { DataSource } from 'typeorm';
import { timelineRow } from '../timeline/index.ts';

/**
 * Opens the read models for questions. `readerUrl` is `postgres://…` of a role that may read them. Rejects with what `pg`
 * says if the database cannot be reached; `destroy` closes it.
 */
export async function openReadModels(readerUrl: string): Promise<DataSource> {
  const database = new DataSource({
    type: 'postgres',
    url: readerUrl,
    applicationName: 'throughline-read-models',
    entities: [timelineRow],
    installExtensions: false,
    connectTimeoutMS: 5_000,
    poolSize: 10,
    // An idle connection that is lost is replaced when it is next needed.
    poolErrorHandler: () => undefined,
    extra: { statement_timeout: 15_000, idle_in_transaction_session_timeout: 30_000 },
  });
  return await database.initialize();
}
