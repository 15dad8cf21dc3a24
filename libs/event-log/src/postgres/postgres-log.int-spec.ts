import pg from 'pg';
import { createTestDatabase } from '#testing/database';
import { describeEventLog } from '../contract/event-log-contract.ts';
import { openPostgresLog } from './open-postgres-log.ts';

describeEventLog(
  'PostgreSQL',
  async () => {
    const database = await createTestDatabase();
    const applicationName = 'throughline-log-contract';
    return {
      open: (opening) => openPostgresLog({ url: database.appender, applicationName, ...opening }),
      cut: () => terminate(database.appender, applicationName),
      close: () => database.drop(),
    };
  },
  { cuts: true },
);

async function terminate(url: string, applicationName: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity
     where datname = current_database() and application_name = $1`,
    [applicationName],
  );
  await client.end();
}
