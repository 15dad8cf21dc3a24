import type { Problem } from '#contracts/problem';
import type { TimelinePage } from '#contracts/timeline';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { entryOn } from '#testing/given';
import { openRecord, policyRegistered, type SpecRecord } from '#testing/record';
import { runningApi, type RunningApi } from '../running-api.fixtures.ts';

describe('reading after a position', () => {
  let database: TestDatabase;
  let record: SpecRecord;
  let api: RunningApi;

  beforeAll(async () => {
    database = await createTestDatabase();
    record = openRecord(database);
    await record.add('policy-zz', policyRegistered('zz'));
    await record.project();
    api = await runningApi(database.reader, record.log);
  });
  afterAll(async () => {
    await api.close();
    await record.close();
    await database.drop();
  });

  const announced = async (occurred: string): Promise<string> => {
    const [event] = await record.add('policy-zz', {
      type: 'PolicyAnnounced',
      data: {},
      entry: entryOn(occurred),
    });
    return String(event?.position);
  };

  it('waits until what was written can be read', async () => {
    const position = await announced('2010');
    const asking = [1, 2, 3].map(() => api.get(`/api/timeline?after=${position}`));
    await record.project();
    for (const answer of await Promise.all(asking)) {
      expect(answer.json<TimelinePage>()).toMatchObject({ total: 1, replay: { atPosition: position } });
    }
  });

  it('does not wait for ever', async () => {
    const position = await announced('2011');
    const answer = await api.get(`/api/policies/zz?after=${position}`);
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '5']);
    expect(answer.json<Problem>().type).toBe('urn:throughline:problem:unavailable');
    await record.project();
    await expect(api.get(`/api/policies/zz?after=${position}`)).resolves.toMatchObject({ statusCode: 200 });
  }, 15_000);

  it.each([
    ['99999', 'position-not-recorded'],
    ['9223372036854775807', 'position-not-recorded'],
    ['soon', 'not-a-position'],
  ])('does not wait for what is not recorded: %s', async (after, code) => {
    const answer = await api.get(`/api/trusts?after=${after}`);
    expect(answer.statusCode).toBe(400);
    expect(answer.json<Problem>().errors?.map((one) => [one.field, one.code])).toEqual([['after', code]]);
  });
});
