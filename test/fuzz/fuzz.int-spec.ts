import { createTestDatabase, type TestDatabase } from '#testing/database';
import { fuzz } from './fuzz.ts';
import { startFuzzedApi, type FuzzedApi } from './fuzzed-api.ts';
import { forgettingRoute, forgettingStatus, keepsWords, withoutWords } from './planted.ts';

const seed = 20260701;

// The long form: `npm run checks -- fuzz`.
describe('the check of any request, in short', () => {
  let database: TestDatabase;
  let api: FuzzedApi;
  beforeAll(async () => {
    database = await createTestDatabase();
    api = await startFuzzedApi(database);
  });
  afterAll(async () => {
    await api.stop();
    await database.drop();
  });

  it('finds every answer as the document says, most of them from a handler', async () => {
    const wrong: string[] = [];
    const onWrong = (sentence: string) => void wrong.push(sentence);
    const { tried, failed, figures } = await fuzz(api, { requests: 600, seed, onWrong });
    expect(wrong).toEqual([]);
    expect(figures).toMatchObject({ faults5xx: 0, otherThanDeclared: 0, routesMissing: 0 });
    expect(figures['reachedPct']).toBeGreaterThanOrEqual(80);
    expect([tried, failed]).toEqual([600, 0]);
  });

  it('catches a fault of ours', async () => {
    const asked = () => fuzz(api, { requests: 20, seed, only: keepsWords });
    expect((await withoutWords(database.superuser, asked)).figures['faults5xx']).toBeGreaterThan(0);
  });

  it('catches a document that has forgotten something', async () => {
    const forgetful = await fuzz(forgettingStatus(api), { requests: 20, seed, only: keepsWords });
    expect(forgetful.figures['otherThanDeclared']).toBeGreaterThan(0);
    expect((await fuzz(forgettingRoute(api), { requests: 1, seed })).figures['routesMissing']).toBe(1);
  });
});
