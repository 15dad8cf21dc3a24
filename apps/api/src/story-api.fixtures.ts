import { createTestDatabase, type TestDatabase } from '#testing/database';
import { openRecord, type SpecRecord } from '#testing/record';
import { story } from './invented-record.fixtures.ts';
import { runningApi, type RunningApi } from './running-api.fixtures.ts';

/** Starts the API over the invented story for the tests of a file; gives the way to ask it. */
export function useStoryApi(): RunningApi['get'] {
  let database: TestDatabase;
  let record: SpecRecord;
  let api: RunningApi;
  beforeAll(async () => {
    database = await createTestDatabase();
    record = openRecord(database);
    for (const [stream, ...events] of story) await record.add(stream, ...events);
    await record.project();
    api = await runningApi(database.reader, record.log);
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await record.close();
    await database.drop();
  });
  return (url, headers) => api.get(url, headers);
}
