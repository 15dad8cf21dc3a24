import { createTestDatabase } from '#testing/database';
import { importRecord, startProduct, whenReady, type Product } from '../product/index.ts';

/** Starts the product on a database of its own, with the record that ships in it. */
export async function startWithRecord(): Promise<Product> {
  const database = await createTestDatabase();
  const product = await startProduct(database);
  const stop = async (): Promise<void> => {
    await product.stop();
    await database.drop();
  };
  try {
    await importRecord(database);
    await whenReady(product);
    return { ...product, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
