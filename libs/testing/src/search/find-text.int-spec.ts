import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../database/index.ts';
import { findText } from './index.ts';

describe('looking for a text everywhere', () => {
  let database: TestDatabase;
  const name = 'Zoë "Zed" O’Testname';
  const token = Buffer.from(JSON.stringify({ sub: '1', name })).toString('base64url');
  const values = {
    plain: ['text', `said ${name.toUpperCase()} here`],
    nested: ['jsonb', JSON.stringify({ deep: [{ by: name }] })],
    escaped: [
      'json',
      JSON.stringify({ by: name })
        .replace('ë', String.raw`\u00eb`)
        .replace('’', String.raw`\u2019`),
    ],
    listed: ['text[]', [name]],
    bytes: ['bytea', Buffer.from(`..${name}..`)],
    token: ['text', `e30.${token}.sig`],
    other: ['text', 'nobody'],
  } as const;

  beforeAll(async () => {
    database = await createTestDatabase();
    const client = new pg.Client({ connectionString: database.owner });
    await client.connect();
    const columns = Object.entries(values).map(([column, [type]]) => `${column} ${type}`);
    await client.query(`CREATE SCHEMA "Odd one"; CREATE TABLE "Odd one"."Table" (${columns.join(', ')})`);
    await client.query(
      'INSERT INTO "Odd one"."Table" VALUES ($1, $2, $3, $4, $5, $6, $7)',
      Object.values(values).map(([, value]) => value),
    );
    await client.end();
  });
  afterAll(() => database.drop());

  it('finds it in any kind of column, of any table of any schema', async () => {
    const found = await findText(database.superuser, name);
    const columns = ['bytes', 'escaped', 'listed', 'nested', 'plain', 'token'];
    expect(found).toEqual(columns.map((column) => ({ column: `"Odd one"."Table".${column}`, rows: 1 })));
  });

  it('finds nothing where it is not', async () =>
    expect(await findText(database.superuser, 'Yve Testname')).toEqual([]));
});
