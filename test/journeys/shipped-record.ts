import type { DataSource } from 'typeorm';
import { importFile, recordFiles } from '#commands/import';
import type { Day } from '#domain/kernel';
import { openPostgresLog } from '#event-log/postgres';
import { openReadModels } from '#read-models/database';
import { createTestDatabase } from '#testing/database';
import { openRecord, type SpecRecord } from '#testing/record';
import { projectFolder } from '../product/index.ts';

/** The record that ships with the product, in a database of its own, projected. */
export interface ShippedRecord {
  readonly record: SpecRecord;
  readonly readModels: DataSource;
  readonly close: () => Promise<void>;
}

/** Imports the record that ships with the product, as on a day; fails where a row has a problem. */
export async function importShippedRecord(today: Day): Promise<ShippedRecord> {
  const database = await createTestDatabase();
  const log = openPostgresLog({ url: database.appender });
  const record = openRecord(database);
  const folder = `${projectFolder}/infra/data`;
  for (const file of await recordFiles(folder)) {
    await importFile({
      ...file,
      ...{ descriptions: folder, log, today, skipBadRows: false },
      actor: { subject: 'a spec', role: 'importer' },
      listener: {
        problem: (problem) => expect(problem).toBeUndefined(),
        difference: (row) => expect(row).toBeUndefined(),
        leftAlone: (row) => expect(row).toBeUndefined(),
        progress: () => undefined,
      },
    });
  }
  await record.project();
  const readModels = await openReadModels(database.reader);
  return {
    record,
    readModels,
    close: async () => {
      await log.dispose();
      await record.close();
      await readModels.destroy();
      await database.drop();
    },
  };
}
