import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { ensurePasswords, type Passwords } from '../passwords/passwords.ts';
import { databaseRoleName, databaseRoles } from '../database-roles/database-roles.ts';
import { testCluster } from '../test-cluster/test-cluster-config.ts';
import { prepareDatabase } from './prepare-database.ts';

async function ask<Row extends pg.QueryResultRow>(url: string, question: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(question)).rows;
  } finally {
    await client.end();
  }
}

describe('preparing a database', () => {
  const database = `spec_${randomBytes(6).toString('hex')}`;
  const adminUrl = testCluster().superuserUrl;
  let passwords: Passwords;
  const migrated: string[] = [];
  const order = () => ({
    adminUrl,
    database,
    passwords,
    migrate: ({ owner }: { readonly owner: string }) => {
      migrated.push(owner);
      return Promise.resolve();
    },
  });

  beforeAll(async () => {
    passwords = await ensurePasswords(testCluster().directory);
  });
  afterAll(async () => {
    await ask(adminUrl, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  });

  it('makes it once, for two callers at once and for each that follows', async () => {
    const [first, second] = await Promise.all([prepareDatabase(order()), prepareDatabase(order())]);
    expect(second).toEqual(first);
    await expect(prepareDatabase(order())).resolves.toEqual(first);
    expect(migrated).toEqual([first.owner, first.owner, first.owner]);
  });

  it('makes it in UTF-8, sorted by code point, and lets the owner add a trusted extension', async () => {
    const { owner } = await prepareDatabase(order());
    await expect(
      ask(
        owner,
        `SELECT pg_encoding_to_char(encoding) AS encoding, datlocprovider AS provider, datlocale AS locale
         FROM pg_database WHERE datname = current_database()`,
      ),
    ).resolves.toEqual([{ encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8' }]);
    await ask(owner, 'CREATE EXTENSION btree_gist');
    await ask(owner, 'CREATE TABLE made_by_owner ()');
  });

  it('gives none of its roles more than it needs', async () => {
    await prepareDatabase(order());
    const rows = await ask(
      adminUrl,
      `SELECT rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, rolcanlogin
       FROM pg_roles WHERE rolname LIKE 'throughline\\_%' ORDER BY rolname`,
    );
    const powers = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false };
    expect(rows).toEqual(
      databaseRoles
        .map((role) => databaseRoleName(role))
        .sort()
        .map((rolname) => ({ rolname, ...powers, rolreplication: false, rolcanlogin: true })),
    );
  });

  it.each(['appender', 'projector', 'reader', 'accounts'] as const)(
    'lets the %s make nothing of its own',
    async (role) => {
      const urls = await prepareDatabase(order());
      await expect(ask(urls[role], 'CREATE TABLE sneaked_in ()')).rejects.toThrow(/permission denied/);
      await expect(ask(urls[role], 'CREATE SCHEMA sneaked_in')).rejects.toThrow(/permission denied/);
    },
  );

  it.each(['appender', 'projector', 'reader', 'accounts'] as const)(
    'lets the %s fill nothing past its grants',
    async (role) => {
      const urls = await prepareDatabase(order());
      for (const filling of [
        'SELECT lo_create(0)',
        `SELECT lo_from_bytea(0, 'x')`,
        'CREATE TEMPORARY TABLE sneaked_in ()',
        `SELECT pg_logical_emit_message(false, 'x', 'y')`,
        'CREATE TABLE public.sneaked_in ()',
      ]) {
        await expect(ask(urls[role], filling)).rejects.toThrow(/permission denied/);
      }
      await expect(ask(urls[role], 'SELECT 1 AS one')).resolves.toEqual([{ one: 1 }]);
    },
  );

  it('lets nobody else in', async () => {
    const urls = await prepareDatabase(order());
    const other = `spec_other_${randomBytes(4).toString('hex')}`;
    await ask(adminUrl, `CREATE ROLE ${other} LOGIN PASSWORD 'spec'`);
    const url = Object.assign(new URL(urls.reader), { username: other, password: 'spec' }).href;
    await expect(ask(url, 'SELECT 1')).rejects.toThrow(/permission denied for database/);
    await ask(adminUrl, `DROP ROLE ${other}`);
  });
});
