import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { checkServer } from './check-server.ts';
import { checkSessions } from './check-sessions.ts';

/** The server of specs flushes nothing, and so is of the kind that is refused where a record is to last. */
describe('a server that would not do', () => {
  let database: TestDatabase;
  let name: string;
  let admin: pg.Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    name = new URL(database.superuser).pathname.slice(1);
    admin = new pg.Client({ connectionString: database.superuser });
    await admin.connect();
  });
  afterAll(async () => {
    await admin.end();
    await database.drop();
  });
  beforeEach(() => admin.query('BEGIN'));
  afterEach(() => admin.query('ROLLBACK'));

  const refusal = (message: RegExp) => ({
    code: 'local/database-unsuitable',
    message: expect.stringMatching(message) as string,
  });

  it('is refused where it loses what it said was written, and is told which settings to put on', async () => {
    await expect(checkServer(admin, name, { durable: true })).rejects.toMatchObject(
      refusal(/fsync, full_page_writes off: .*ALTER SYSTEM SET fsync = on/),
    );
    await expect(checkServer(admin, name, { durable: false })).resolves.toBeUndefined();
  });

  it.each([
    [
      'the database',
      'ALTER DATABASE $name CONNECTION LIMIT 49',
      /lets 49 connections in.*needs 50.*LIMIT -1/,
    ],
    ['a role', 'ALTER ROLE throughline_reader CONNECTION LIMIT 24', /throughline_reader may have too few/],
  ])('is refused where %s lets too few connections in', async (_who, statement, message) => {
    await admin.query(statement.replace('$name', name));
    await expect(checkServer(admin, name, { durable: false })).rejects.toMatchObject(refusal(message));
  });

  it('may let in no more than are needed', async () => {
    await admin.query(`ALTER DATABASE ${name} CONNECTION LIMIT 50`);
    await admin.query('ALTER ROLE throughline_reader CONNECTION LIMIT 25');
    await expect(checkServer(admin, name, { durable: false })).resolves.toBeUndefined();
  });

  it('is refused where triggers do not fire, and says for whom', async () => {
    await expect(checkSessions(database)).resolves.toBeUndefined();
    await admin.query(`ALTER DATABASE ${name} SET session_replication_role = replica`);
    await admin.query('COMMIT');
    try {
      await expect(checkSessions(database)).rejects.toMatchObject(
        refusal(/session_replication_role is replica for this database/),
      );
    } finally {
      await admin.query(`ALTER DATABASE ${name} RESET session_replication_role`);
    }
  });
});
