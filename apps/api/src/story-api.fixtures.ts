import { createTestDatabase, type TestDatabase } from '#testing/database';
import { openRecord, type SpecRecord } from '#testing/record';
import { story } from './invented-record.fixtures.ts';
import { runningApi, type RunningApi } from './running-api.fixtures.ts';

/** The API over the invented story, and its record, to be written on. Each is there once the tests run. */
export interface StoryApi {
  readonly api: RunningApi;
  readonly record: SpecRecord;
}

/** Starts the API over the invented story for the tests of a file. */
export function useStory(): StoryApi {
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
  return {
    get api() {
      return api;
    },
    get record() {
      return record;
    },
  };
}

/** Starts the API over the invented story for the tests of a file; gives the way to ask it. */
export function useStoryApi(): RunningApi['get'] {
  const started = useStory();
  return (url, headers) => started.api.get(url, headers);
}
