import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { prepareDatabase } from '#local/database';
import { ensurePasswords } from '#local/passwords';
import { databaseRoleName, databaseUrls, type DatabaseUrls } from '#local/database-roles';
import { testCluster, type TestCluster } from '#local/test-cluster';
import { until } from '../waiting/index.ts';

/** An empty, migrated database of one's own, as seen by each role. */
export interface TestDatabase extends DatabaseUrls {
  /** As a user who may do everything: for showing what is refused even then. */
  readonly superuser: string;
  /** Removes it, whoever is still connected. */
  readonly drop: () => Promise<void>;
}

const template = 'throughline_template';
const oneAtATime = 'SELECT pg_advisory_lock(1953001071, 2)';

/**
 * Makes a database for one spec file, as a copy of one that the first spec of the run migrates. Works in specs
 * whose name says that they need a database (`.int-spec.ts`, `.e2e-spec.ts`, `.browser-spec.ts`).
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const cluster = testCluster();
  const passwords = await ensurePasswords(cluster.directory);
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asSuperuser(cluster, async (superuser) => {
    await superuser.query(oneAtATime);
    if (!(await templateIsReady(superuser))) await makeTemplate(cluster, superuser);
    await superuser.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER ${databaseRoleName('owner')}`);
  });
  return {
    ...databaseUrls(cluster.superuserUrl, name, passwords),
    superuser: Object.assign(new URL(cluster.superuserUrl), { pathname: `/${name}` }).href,
    drop: () =>
      asSuperuser(cluster, async (superuser) => {
        await goodbyesHeard(superuser, name);
        await superuser.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}

/** Connections that a spec has closed are given a moment to be gone: ended by force, they would fail a spec that is over. */
async function goodbyesHeard(superuser: pg.Client, database: string): Promise<void> {
  const gone = async (): Promise<boolean> =>
    (await superuser.query('SELECT FROM pg_stat_activity WHERE datname = $1', [database])).rowCount === 0;
  await until('all have left', gone, 1_000).catch(() => undefined);
}

async function asSuperuser(
  cluster: TestCluster,
  act: (superuser: pg.Client) => Promise<void>,
): Promise<void> {
  const superuser = new pg.Client({ connectionString: cluster.superuserUrl });
  superuser.on('error', () => undefined);
  await superuser.connect();
  try {
    await act(superuser);
  } finally {
    await superuser.end();
  }
}

async function templateIsReady(superuser: pg.Client): Promise<boolean> {
  const { rowCount } = await superuser.query('SELECT FROM pg_database WHERE datname = $1 AND datistemplate', [
    template,
  ]);
  return rowCount === 1;
}

async function makeTemplate(cluster: TestCluster, superuser: pg.Client): Promise<void> {
  // One that was begun and not finished: a migration failed in another spec of this run.
  await superuser.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
  // Only here, once in a run: loading the migrations takes longer than all the rest.
  const { migrate } = await import('#local/platform');
  const passwords = await ensurePasswords(cluster.directory);
  await prepareDatabase({ adminUrl: cluster.superuserUrl, database: template, passwords, migrate });
  await superuser.query(`ALTER DATABASE ${template} WITH ALLOW_CONNECTIONS false IS_TEMPLATE true`);
}
