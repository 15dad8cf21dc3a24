// `npm run checks -- feed`
import { migrate } from '#local/platform';
import { openRecord } from '#testing/record';
import { openOwnCluster } from '../own-cluster/own-cluster.ts';
import { Report } from '../own-cluster/report.ts';
import { startProductWithSignIn, whenReady } from '../product/index.ts';
import { contest, fillRecord, type FeedTerms } from './contest.ts';

const readers = Number(process.env['FEED_READERS'] ?? 1_000);
const terms: FeedTerms = {
  readers,
  stalled: Math.ceil(readers / 100),
  filled: 4_000,
  live: 200,
  areCut: true,
};

const cluster = await openOwnCluster({ disposable: true, migrate });
const report = new Report('feed');
try {
  const database = await cluster.database();
  const record = openRecord(database);
  await fillRecord(record, terms.filled);
  // As `npm start` runs the API.
  const product = await startProductWithSignIn(database, { NODE_OPTIONS: '--max-old-space-size=512' });
  try {
    await whenReady(product);
    // The projector gathers statistics of what it has taken in, and goes on after that.
    await fillRecord(record, 1);
    await whenReady(product);
    await report.part(`${String(readers)} readers`, () => contest(product, record, terms));
    await report.planted('readers that do not say where they were', () =>
      contest(product, record, { readers: 40, stalled: 0, filled: 0, live: 40, isForgetful: true }),
    );
  } finally {
    await product.stop();
    await record.close();
  }
} finally {
  await cluster.close();
}
process.exitCode = report.finish();
