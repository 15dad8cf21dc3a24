import pg from 'pg';
import { openAccounts } from '#accounts/database';
import { Texts } from '#accounts/text';
import { verifyLog } from '#event-log/verify';
import { prepareDatabase } from '#local/database';
import { ensurePasswords } from '#local/passwords';
import { migrate } from '#local/platform';
import { testCluster } from '#local/test-cluster';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { openRecord, reviewedRecord } from '#testing/record';
import { readWholeTimeline, startProduct, upToDate, whenReady } from '../product/index.ts';
import { hostileDefaults } from './hostile-defaults.ts';

async function asSuperuser(database: TestDatabase, ...statements: readonly string[]): Promise<void> {
  // By itself: the defaults that are set would hold for its own next statement.
  for (const statement of statements) {
    const client = new pg.Client({ connectionString: testCluster().superuserUrl });
    await client.connect();
    await client.query(statement.replaceAll('$database', new URL(database.superuser).pathname.slice(1)));
    await client.end();
  }
}

const setAll = Object.entries(hostileDefaults).map(
  ([name, value]) => `alter database $database set ${name} = ${value === 'nowhere' ? value : `'${value}'`}`,
);
const resetAll = ['alter database $database reset all'];

/** The product's answers about a record over HTTP, and those of the log and of rebuilt read models. */
async function everythingIn(database: TestDatabase) {
  const record = openRecord(database);
  const product = await startProduct(database);
  try {
    await whenReady(product);
    const { position } = await record.runner.rebuild('timeline');
    const { entries } = await readWholeTimeline(product);
    const some = await readWholeTimeline(product, 'from=2019-01-01&to=2022-01-01');
    const verified = await verifyLog(record.log, { gapless: true, finding: () => undefined });
    return { position, entries, some: some.entries, verified };
  } finally {
    await Promise.all([product.stop(), record.close()]);
  }
}

async function keepText(database: TestDatabase, id: string, body: string): Promise<unknown> {
  const accounts = openAccounts(database.accounts);
  try {
    return await new Texts(accounts).keep([{ id, body }]);
  } finally {
    await accounts.end();
  }
}

// Programs are started for each answer.
const patienceMs = 180_000;

describe('a database with defaults of its own', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    await upToDate();
    database = await createTestDatabase();
    const record = openRecord(database);
    await reviewedRecord(record);
    await record.close();
  });
  afterAll(() => database.drop());

  it(
    'is answered from and rebuilt as a plain one',
    async () => {
      const plain = await everythingIn(database);
      await asSuperuser(database, ...setAll);
      await expect(everythingIn(database)).resolves.toEqual(plain);
      await asSuperuser(database, ...resetAll);
    },
    patienceMs,
  );

  it(
    'is written to as a plain one',
    async () => {
      await asSuperuser(database, ...setAll);
      const record = openRecord(database);
      const [opened] = await record.add('trust-ZZ9', {
        type: 'TrustRegistered',
        data: {
          ods: 'ZZ9',
          name: 'ŻÓŁĆ NHS TRUST ™',
          trustType: 'acute',
          foundationTrust: false,
          region: 'London',
          board: 'ZZA',
        },
        source: { title: "A paper's \\ title", url: 'https://zz.example/paper' },
      });
      await record.close();
      const text = await keepText(database, '00000000-0000-4000-8000-00000000d0ff', 'It’s “live” — ™');
      const written = await everythingIn(database);
      await asSuperuser(database, ...resetAll);
      await expect(everythingIn(database)).resolves.toEqual(written);
      expect(opened?.event).toMatchObject({ data: { name: 'ŻÓŁĆ NHS TRUST ™' } });
      expect(await keepText(database, '00000000-0000-4000-8000-00000000d0ff', 'It’s “live” — ™')).toEqual(
        text,
      );
      expect(written.verified.findings).toBe(0);
    },
    patienceMs,
  );

  it(
    'is prepared and migrated as a plain one',
    async () => {
      const empty = { superuser: database.superuser.replace(/\/[^/]*$/, '/any_server') } as TestDatabase;
      await asSuperuser(empty, "create database $database template template0 encoding 'utf8'", ...setAll);
      try {
        const passwords = await ensurePasswords(testCluster().directory);
        const order = { adminUrl: empty.superuser, database: 'any_server', passwords, migrate };
        const urls = await prepareDatabase(order);
        const record = openRecord({ ...empty, ...urls });
        await reviewedRecord(record);
        await expect(record.project()).resolves.toBe(await record.log.head());
        await record.close();
      } finally {
        await asSuperuser(empty, 'drop database $database with (force)');
      }
    },
    patienceMs,
  );
});
