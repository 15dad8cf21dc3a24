import { createTestDatabase, type TestDatabase } from '#testing/database';
import { openRecord, type SpecRecord } from '#testing/record';
import { startProduct, whenReady, type Product } from '../product/index.ts';
import { contest, fillRecord } from './contest.ts';

// The long form: `npm run checks -- feed`.
describe('the check of the feed, in short', () => {
  let database: TestDatabase;
  let record: SpecRecord;
  let product: Product;
  beforeAll(async () => {
    database = await createTestDatabase();
    record = openRecord(database);
    await fillRecord(record, 150);
    product = await startProduct(database);
    await whenReady(product);
  }, 60_000);
  afterAll(async () => {
    await product.stop();
    await record.close();
    await database.drop();
  });
  const terms = { readers: 20, stalled: 2, filled: 150, live: 20 };

  it('finds nothing lost, repeated or out of order', async () => {
    const { tried, figures } = await contest(product, record, terms);
    expect(tried).toBe(18 * 20);
    expect(figures).toMatchObject({ lost: 0, repeated: 0, disordered: 0, refused: 0, behind: 0 });
  });

  it('catches readers that do not say where they were', async () => {
    const { figures } = await contest(product, record, { ...terms, stalled: 0, isForgetful: true });
    expect(figures['lost']).toBeGreaterThan(0);
  });
});
