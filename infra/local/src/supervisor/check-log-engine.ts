import { openClient } from '#postgres/connections';
import { LocalFailure } from '../failure/local-failure.ts';

type Engine = 'KurrentDB' | 'PostgreSQL';

const table = `
  CREATE SCHEMA IF NOT EXISTS local_platform;
  CREATE TABLE IF NOT EXISTS local_platform.log_engine (engine text PRIMARY KEY)`;
const ofThisDatabase = `
  INSERT INTO local_platform.log_engine (engine)
  SELECT CASE WHEN EXISTS (SELECT FROM log.event) THEN 'PostgreSQL' ELSE $1 END
  WHERE NOT EXISTS (SELECT FROM local_platform.log_engine)`;

/**
 * Holds a database to the one log that its read models were made from: they know how far they are by positions, which
 * mean nothing in another log. Rejects with a `LocalFailure`.
 */
export async function checkLogEngine(ownerUrl: string, eventLogUrl: string | undefined): Promise<void> {
  const elsewhere = eventLogUrl !== undefined && eventLogUrl !== '';
  const engine: Engine = elsewhere ? 'KurrentDB' : 'PostgreSQL';
  const before = await engineOf(ownerUrl, engine);
  if (before !== engine) {
    throw new LocalFailure(
      'local/another-log',
      `What is in this database was made from the log in ${before}, and EVENT_LOG_URL ` +
        `${elsewhere ? 'names' : 'no longer names'} a log in KurrentDB. ` +
        'Give each log a database of its own: THROUGHLINE_DATA=<another directory>, or another DATABASE_URL.',
    );
  }
}

async function engineOf(ownerUrl: string, engine: Engine): Promise<string> {
  const owner = await openClient({ url: ownerUrl, name: 'throughline-start', work: 'questions' });
  try {
    await owner.query(table);
    await owner.query(ofThisDatabase, [engine]);
    const { rows } = await owner.query<{ engine: string }>('SELECT engine FROM local_platform.log_engine');
    return rows[0]?.engine ?? engine;
  } finally {
    await owner.end().catch(() => undefined);
  }
}
