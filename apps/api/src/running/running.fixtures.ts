import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { RunningView } from '#contracts/running';
import type { Role } from '#domain/schema';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { milestoneReached, openRecord, trustRegistered, type SpecRecord } from '#testing/record';
import { writingApi, type WritingApi } from '../writing-api.fixtures.ts';

/** An installation of a spec, and what an operator sees of it. */
export interface WatchedApi {
  readonly database: TestDatabase;
  readonly record: SpecRecord;
  readonly api: WritingApi;
  readonly look: () => Promise<RunningView>;
  /** Asks in a role; as a stranger where it is left out. */
  readonly get: (url: string, role?: Role) => ReturnType<WritingApi['app']['inject']>;
  /** As the owner of everything. */
  readonly behind: (sql: string) => Promise<unknown[]>;
  readonly close: () => Promise<void>;
}

/** Opens an empty one. */
export async function watchedApi(): Promise<WatchedApi> {
  const database = await createTestDatabase();
  const [record, api] = [openRecord(database), await writingApi(database)];
  const superuser = new pg.Client({ connectionString: database.superuser });
  await superuser.connect();
  const get = (url: string, role?: Role) =>
    api.app.inject({ url, headers: role === undefined ? {} : { 'x-spec-role': role } });
  return {
    ...{ database, record, api, get },
    look: async () => (await get('/api/running', 'operator')).json<RunningView>(),
    behind: async (sql) => (await superuser.query<object>(sql)).rows,
    close: async () => {
      await Promise.all([api.close(), record.close(), superuser.end()]);
      await database.drop();
    },
  };
}

/** Adds an event to a stream of which this release knows no type, as a later one has written it; its id. */
export async function addUnknown({ log }: Pick<SpecRecord, 'log'>, stream: string): Promise<string> {
  const id = randomUUID();
  const unknown = { id, type: 'TrustSung', schemaVersion: 1, data: {}, metadata: {} };
  await log.append({ stream, expected: 'any', events: [unknown] });
  return id;
}

/** A trust of which the second event cannot be read, and the third waits; and a milestone that goes on. */
export async function recordWithParked(record: SpecRecord): Promise<{ readonly unknown: string }> {
  await record.add('trust-ZZ1', trustRegistered('ZZ1', 'ZED TRUST'));
  const unknown = await addUnknown(record, 'trust-ZZ1');
  await record.add('trust-ZZ1', {
    type: 'TrustOpened',
    data: {},
    entry: milestoneReached('ZZ1', '2001').entry,
  });
  await record.add('milestone-zz', milestoneReached('ZZ1', '2020-01-01'));
  await record.project();
  return { unknown };
}
