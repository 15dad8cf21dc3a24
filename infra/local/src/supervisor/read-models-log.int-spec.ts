import pg from 'pg';
import { createTestDatabase } from '#testing/database';
import { openRecord, policyRegistered } from '#testing/record';
import { checkReadModels } from './read-models-log.ts';

describe('the log that read models were made from', () => {
  it('is refused where they hold what it does not, until they are made anew', async () => {
    const database = await createTestDatabase();
    const record = openRecord(database);
    const check = () => checkReadModels(database.owner, record.log);
    await expect(check()).resolves.toBeUndefined();
    await record.add('policy-zz', policyRegistered('zz'));
    await record.project();
    await expect(check()).resolves.toBeUndefined();
    await as(database.owner, 'UPDATE read.checkpoint SET position = 7');
    await expect(check()).rejects.toMatchObject({
      code: 'local/another-log',
      message: expect.stringContaining('npx throughline rebuild timeline') as unknown,
    });
    await record.runner.rebuild('timeline');
    await expect(check()).resolves.toBeUndefined();
    await record.close();
    await database.drop();
  });
});

async function as(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
