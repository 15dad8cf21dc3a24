import { DataSource } from 'typeorm';
import { dataSourceOf } from '#postgres/connections';
import { timelineRow } from '../timeline/index.ts';

/**
 * Opens the read models for questions. `readerUrl` is `postgres://…` of a role that may read them. Rejects with what `pg`
 * says if the database cannot be reached; `destroy` closes it.
 */
export async function openReadModels(readerUrl: string): Promise<DataSource> {
  const database = new DataSource({
    ...dataSourceOf({ url: readerUrl, name: 'throughline-read-models', work: 'questions', most: 10 }),
    entities: [timelineRow],
  });
  return await database.initialize();
}
