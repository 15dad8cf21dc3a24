import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { until } from '#testing/waiting';
import { migrateReadModels } from './index.ts';

const rectangle = (known: string, recorded: string) =>
  `INSERT INTO read.timeline (entry_id, fact, subject, category, event_type, position, recorded_at, known, recorded,
                              retracted, corrected, payload)
   VALUES ('00000000-0000-4000-8000-000000000001', 'statement', 'policy-zz', 'policy', 'RelationAsserted', 1, now(),
           '${known}', '${recorded}', false, false, '{}')`;

describe('the schema of the read models', () => {
  let database: TestDatabase;
  const as = async (role: 'owner' | 'projector' | 'reader', ...statements: string[]): Promise<unknown[]> => {
    const client = new pg.Client({ connectionString: database[role] });
    await client.connect();
    try {
      let rows: unknown[] = [];
      for (const statement of statements) rows = (await client.query<object>(statement)).rows;
      return rows;
    } finally {
      await client.end();
    }
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    await migrateReadModels(database.owner);
  });
  afterAll(() => database.drop());

  it('is migrated once, however often', async () => {
    const migrations = () => as('owner', 'SELECT name FROM read.migration ORDER BY id');
    const before = await migrations();
    await migrateReadModels(database.owner);
    await expect(migrations()).resolves.toEqual(before);
    // As they were released: under another name a database that has run one would run it again.
    expect(before).toEqual([
      { name: 'KeepBooks1790000000001' },
      { name: 'KeepTimeline1790000000002' },
      { name: 'KeepEvents1790000000003' },
      { name: 'FenceRebuilds1790000000004' },
      { name: 'KnowTheLog1790000000005' },
      { name: 'SearchTheTimeline1790000000006' },
      { name: 'FollowTheLog1790000000008' },
      { name: 'CountAttempts1790000000009' },
      { name: 'SkipEvents1790000000010' },
    ]);
  });

  it('is migrated by one at a time, also when the session that had the lock was ended meanwhile', async () => {
    await as(
      'owner',
      "DELETE FROM read.migration WHERE name = 'FenceRebuilds1790000000004'",
      'DROP TABLE read.rebuild_token',
      'GRANT ALL ON read.migration TO CURRENT_USER',
    );
    // Other specs run on the same server.
    const ofThisDatabase = 'database = (SELECT oid FROM pg_database WHERE datname = current_database())';
    const blocker = new pg.Client({ connectionString: database.superuser });
    await blocker.connect();
    await blocker.query('BEGIN; LOCK TABLE read.migration IN ACCESS EXCLUSIVE MODE');
    const waiting = async (): Promise<number> =>
      (await blocker.query(`SELECT FROM pg_locks WHERE NOT granted AND ${ofThisDatabase}`)).rowCount ?? 0;
    const first = migrateReadModels(database.owner).catch(() => 'failed');
    await until('the first waits', async () => (await waiting()) === 1);
    await blocker.query(
      `SELECT pg_terminate_backend(pid) FROM pg_locks
       WHERE locktype = 'advisory' AND granted AND ${ofThisDatabase}`,
    );
    const second = migrateReadModels(database.owner).then(() => 'done');
    await expect(
      Promise.race([first, until('the second waits too', async () => (await waiting()) === 2)]),
    ).resolves.toBe('failed');
    await blocker.query('COMMIT');
    await blocker.end();
    await expect(second).resolves.toBe('done');
    await expect(as('projector', 'TABLE read.rebuild_token')).resolves.toEqual([]);
  });

  it('keeps rectangles of one entry apart', async () => {
    await as('projector', rectangle('[2019-01-01,)', '[1,5)'));
    await as('projector', rectangle('[2019-01-01,2020-01-01)', '[5,)'));
    await expect(as('projector', rectangle('[2019-06-01,)', '[7,)'))).rejects.toMatchObject({
      code: '23P01',
      constraint: 'timeline_one_at_a_time',
    });
    await as('projector', rectangle('[2020-01-01,)', '[5,)'));
  });

  it.each([
    ['reader', "INSERT INTO read.checkpoint (projection, version) VALUES ('mine', 1)"],
    ['reader', 'DELETE FROM read.timeline'],
    ['reader', "SELECT read.start_copy('{timeline}')"],
    ['projector', 'DROP TABLE read.timeline'],
    ['projector', 'DELETE FROM read.checkpoint'],
    ['projector', 'CREATE TABLE read_next.mine ()'],
    ['projector', "SELECT read.take_place('{checkpoint}')"],
    ['projector', "SELECT read.start_copy('{rebuild_token}')"],
    ['reader', 'UPDATE read.rebuild_token SET token = 9'],
  ] as const)('does not let the %s do everything: %s', async (role, statement) => {
    await expect(as(role, statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('lets the projector write and the reader read', async () => {
    await as('projector', "INSERT INTO read.checkpoint (projection, version) VALUES ('mine', 1)");
    await expect(as('reader', 'SELECT projection FROM read.checkpoint')).resolves.toEqual([
      { projection: 'mine' },
    ]);
  });

  it('copies tables with their constraints, indexes and grants, and puts the copies in their place', async () => {
    const described = () =>
      as(
        'owner',
        `SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
         WHERE conrelid = 'read.timeline'::regclass AND contype <> 'n'
         UNION ALL SELECT indexrelid::regclass::text, pg_get_indexdef(indexrelid) FROM pg_index
         WHERE indrelid = 'read.timeline'::regclass
         UNION ALL SELECT 'grants', relacl::text FROM pg_class WHERE oid = 'read.timeline'::regclass ORDER BY 1`,
      );
    const before = await described();
    await as(
      'projector',
      "SELECT read.start_copy('{timeline}')",
      "SELECT read.index_copy('{timeline}')",
      "SELECT read.take_place('{timeline}')",
    );
    await expect(described()).resolves.toEqual(before);
    await expect(as('reader', 'TABLE read.timeline')).resolves.toEqual([]);
  });
});
