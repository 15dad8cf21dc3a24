import pg from 'pg';
import { createTestDatabase, type TestDatabase } from './index.ts';

async function ask(url: string, question: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(question)).rows;
  } finally {
    await client.end();
  }
}

describe('a test database', () => {
  let databases: TestDatabase[];
  beforeAll(async () => {
    databases = await Promise.all([createTestDatabase(), createTestDatabase()]);
  });
  afterAll(async () => {
    await Promise.all(databases.map((database) => database.drop()));
  });

  it.each(['owner', 'appender', 'projector', 'reader', 'accounts'] as const)(
    'can be reached as %s',
    async (role) => {
      for (const database of databases) {
        await expect(ask(database[role], 'SELECT session_user::text AS who')).resolves.toEqual([
          { who: `throughline_${role}` },
        ]);
      }
    },
  );

  it("is nobody else's", async () => {
    const [one, other] = databases.map(({ owner }) => owner);
    await ask(one ?? '', 'CREATE TABLE mine ()');
    await expect(ask(other ?? '', 'TABLE mine')).rejects.toThrow(/"mine" does not exist/);
  });

  it('goes, whoever is still connected', async () => {
    const database = await createTestDatabase();
    const idle = new pg.Client({ connectionString: database.reader });
    const ended = new Promise<Error>((resolve) => idle.on('error', resolve));
    await idle.connect();
    await database.drop();
    await expect(ended).resolves.toThrow(/terminat/);
    await expect(ask(database.reader, 'SELECT 1')).rejects.toThrow(/does not exist/);
  });
});
