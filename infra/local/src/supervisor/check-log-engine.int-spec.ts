import { createTestDatabase, type TestDatabase } from '#testing/database';
import { openPostgresLog } from '#event-log/postgres';
import { checkLogEngine } from './check-log-engine.ts';

const noted = {
  id: '6e0c3a52-9d57-4c1b-8f0e-5b1d3a7c4e92',
  type: 'Noted',
  schemaVersion: 1,
  data: {},
  metadata: {},
};
const nowhere = 'kurrentdb://writer:secret@127.0.0.1:1?tls=false&maxDiscoverAttempts=1';

describe('the log that a database belongs to', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => database.drop());

  it.each([undefined, ''])('is its own, where the address of another is %j', async (url) => {
    await checkLogEngine(database.owner, url);
    await expect(checkLogEngine(database.owner, url)).resolves.toBeUndefined();
  });

  it('stays its own', async () => {
    const log = openPostgresLog({ url: database.appender });
    await log.append({ stream: 'note-1', expected: 'none', events: [noted] });
    await log.dispose();
    await expect(checkLogEngine(database.owner, nowhere)).rejects.toMatchObject({
      code: 'local/another-log',
    });
  });

  it('stays in KurrentDB, and nothing of its address is said', async () => {
    await checkLogEngine(database.owner, nowhere);
    const failure = await checkLogEngine(database.owner, undefined).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'local/another-log' });
    expect(String(failure)).not.toMatch(/secret|writer/);
  });
});
