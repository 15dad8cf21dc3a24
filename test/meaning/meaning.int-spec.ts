import { createTestDatabase, type TestDatabase } from '#testing/database';
import { askAround, tell, type ToldProduct } from './meaning.ts';
import { faults } from './planted.ts';

const seed = 20260702;

// The long form: `npm run checks -- meaning`.
describe('the oracle of meaning, in short', () => {
  let database: TestDatabase;
  let told: ToldProduct;
  beforeAll(async () => {
    database = await createTestDatabase();
    told = await tell(database, seed, 20);
  }, 180_000);
  afterAll(async () => {
    await told.stop();
    await database.drop();
  });

  it('finds every answer as its own fold of the history says', async () => {
    const wrong: string[] = [];
    const { tried, failed } = await askAround(told, {
      ...{ seed, times: 20 },
      onWrong: (sentence) => wrong.push(sentence),
    });
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(150);
    expect(failed).toBe(0);
  });

  it.each(Object.entries(faults))('catches %s', async (_fault, plant) => {
    const lying = { ...told, ask: plant(told.ask) };
    let found = 0;
    // A fault that shows on few days takes more clocks than others.
    for (let round = 0; found === 0 && round < 10; round++) {
      found = (await askAround(lying, { seed: seed + round, times: 20 })).failed;
    }
    expect(found).toBeGreaterThan(0);
  });
});
