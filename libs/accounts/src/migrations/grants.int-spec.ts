import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { migrateAccounts } from './migrate-accounts.ts';

type Role = 'owner' | 'appender' | 'projector' | 'reader' | 'accounts';

const refused = { code: '42501' };
const textId = '00000000-0000-4000-8000-000000000001';

describe('the schema of accounts', () => {
  let database: TestDatabase;
  const as = async (role: Role, statement: string): Promise<unknown[]> => {
    const client = new pg.Client({ connectionString: database[role] });
    await client.connect();
    try {
      return (await client.query<object>(statement)).rows;
    } finally {
      await client.end();
    }
  };
  const tablesOf = async (...names: string[]): Promise<string[]> => {
    const rows = await as(
      'owner',
      `SELECT format('%I.%I', nspname, relname) AS name FROM pg_class
       JOIN pg_namespace ON pg_namespace.oid = relnamespace
       WHERE relkind = 'r' AND nspname IN (${names.map((name) => `'${name}'`).join(', ')}) ORDER BY 1`,
    );
    return rows.map((row) => (row as { name: string }).name);
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    await as(
      'accounts',
      `INSERT INTO accounts.text (id, salt, body) VALUES ('${textId}', '\\x${'00'.repeat(32)}', 'said')`,
    );
  });
  afterAll(() => database.drop());

  it('is migrated once, however often', async () => {
    const migrations = () => as('owner', 'SELECT name FROM accounts.migration ORDER BY id');
    const before = await migrations();
    await migrateAccounts(database.owner);
    expect(before.length).toBeGreaterThan(0);
    await expect(migrations()).resolves.toEqual(before);
  });

  it.each(['appender', 'projector'] as const)('is closed to the %s, table by table', async (role) => {
    const tables = await tablesOf('accounts');
    expect(tables.length).toBeGreaterThanOrEqual(7);
    for (const table of tables) {
      await expect(as(role, `SELECT FROM ${table}`)).rejects.toMatchObject(refused);
      await expect(as(role, `DELETE FROM ${table}`)).rejects.toMatchObject(refused);
    }
  });

  it('is all that its role may touch: neither the log nor a read model', async () => {
    const tables = await tablesOf('log', 'read', 'read_next', 'public');
    expect(tables.length).toBeGreaterThanOrEqual(8);
    for (const table of tables) {
      await expect(as('accounts', `SELECT FROM ${table}`)).rejects.toMatchObject(refused);
      await expect(as('accounts', `DELETE FROM ${table}`)).rejects.toMatchObject(refused);
    }
    await expect(as('accounts', "SELECT read.start_copy('{timeline}')")).rejects.toMatchObject(refused);
  });

  it.each([
    'TRUNCATE accounts.text',
    'DROP TABLE accounts.text',
    'ALTER TABLE accounts.text DISABLE TRIGGER ALL',
    "UPDATE accounts.text SET body = 'another'",
    "UPDATE accounts.text SET salt = '\\x00'",
    'DELETE FROM accounts.redaction',
    "UPDATE accounts.redaction SET redacted_by = 'another'",
    'DELETE FROM accounts.erasure',
    "UPDATE accounts.erasure SET erased_by = 'another'",
    'SELECT FROM accounts.migration',
    'CREATE TABLE accounts.mine ()',
  ])('does not let its role change what is audited, or how it is made: %s', async (statement) => {
    await expect(as('accounts', statement)).rejects.toMatchObject(refused);
  });

  it('shows the reader texts, and when one was taken away', async () => {
    await expect(as('reader', 'SELECT id, body FROM accounts.text')).resolves.toEqual([
      { id: textId, body: 'said' },
    ]);
    await expect(as('reader', 'SELECT text_id, redacted_at FROM accounts.redaction')).resolves.toEqual([]);
  });

  it.each([
    'SELECT salt FROM accounts.text',
    'SELECT kept_at FROM accounts.text',
    'SELECT redacted_by FROM accounts.redaction',
    'SELECT reason FROM accounts.redaction',
    'SELECT email FROM accounts.account',
    'SELECT id_hash FROM accounts.session',
    'SELECT key FROM accounts.rate_limit',
    'SELECT subject_hash FROM accounts.erasure',
    'DELETE FROM accounts.text',
    "INSERT INTO accounts.redaction VALUES (gen_random_uuid(), 'unlawful', 'me')",
  ])('shows the reader nothing else: %s', async (statement) => {
    await expect(as('reader', statement)).rejects.toMatchObject(refused);
  });

  it('gives nobody else a way in', async () => {
    const strangers = await as(
      'owner',
      `SELECT DISTINCT grantee FROM information_schema.role_table_grants WHERE table_schema = 'accounts'
       UNION SELECT grantee FROM information_schema.role_column_grants WHERE table_schema = 'accounts' ORDER BY 1`,
    );
    expect(strangers).toEqual(
      ['accounts', 'owner', 'reader'].map((role) => ({ grantee: `throughline_${role}` })),
    );
  });
});
