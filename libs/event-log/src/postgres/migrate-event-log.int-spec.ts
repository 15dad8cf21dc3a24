import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { migrateEventLog } from './migrate-event-log.ts';
import { openPostgresLog } from './open-postgres-log.ts';

describe('migrating the log', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  const applied = async () => (await owner.query('select name from log.migration order by id')).rows.length;
  beforeAll(async () => {
    database = await createTestDatabase();
    owner = new pg.Client({ connectionString: database.owner });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  it('changes nothing when all is done', async () => {
    const before = await applied();
    await migrateEventLog(database.owner);
    expect(await applied()).toBe(before);
    expect(before).toBeGreaterThan(0);
  });

  it('is done once by several at the same time', async () => {
    const before = await applied();
    await owner.query('drop schema log cascade');
    await Promise.all([1, 2, 3].map(() => migrateEventLog(database.owner)));
    expect(await applied()).toBe(before);
    const log = openPostgresLog({ url: database.reader });
    expect(await log.head()).toBe(0n);
    await log.dispose();
  });
});
