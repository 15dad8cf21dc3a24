import { createTestDatabase } from '#testing/database';
import {
  asOftenAsTheyLike,
  importRecord,
  startProductWithSignIn,
  whenReady,
  type SignInProduct,
} from '../product/index.ts';

/** Starts the product on a database of its own, with the record that ships in it, and lets people sign in. */
export async function startWithRecord(): Promise<SignInProduct> {
  const database = await createTestDatabase();
  // All specs ask from one address: together they are more than one reader, above all where the machine is slow.
  const product = await startProductWithSignIn(database, asOftenAsTheyLike);
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
