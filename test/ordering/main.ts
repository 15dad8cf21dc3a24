// `npm run checks -- ordering`
import { openOwnCluster, type LogDatabase } from '../own-cluster/own-cluster.ts';
import { Report, type CheckResult } from '../own-cluster/report.ts';
import { copies } from './copies.ts';
import { oneOrder } from './one-order.ts';
import { withoutComparing, withoutDedup, withoutExpecting, withoutTheLock } from './planted/faulty-engine.ts';
import { naiveReader } from './naive-reader.ts';
import { races } from './races.ts';
import { stoppingReader } from './stopping-reader.ts';

const cluster = await openOwnCluster({ disposable: true });
const report = new Report('ordering');

/** In a database of its own, with a fault planted in its engine. */
const faulty =
  (plant: (database: LogDatabase) => Promise<void>, act: (database: LogDatabase) => Promise<CheckResult>) =>
  async (): Promise<CheckResult> => {
    const database = await cluster.database();
    await plant(database);
    return act(database);
  };
const fewCopies = { copies: 100, rounds: 3 };
const fewRaces = { racers: 20, versions: 10 };
// Without its lock the engine also breaks where two write to one stream: here it is to be caught by its readers.
const fewWriters = { processes: 2, writersOfEach: 8, appendsOfEach: 150, oneStreamForAll: false };

try {
  const database = await cluster.database();
  await report.part('one order for every reader', () =>
    oneOrder(database, { processes: 2, writersOfEach: 8, appendsOfEach: 2_100 }),
  );
  await report.part('a reader stopped between effect and note', () =>
    stoppingReader(database, 'with-effect'),
  );
  await report.part('one winner of each version', () => races(database, { racers: 20, versions: 200 }));
  await report.part('copies of one command', () => copies(database, { copies: 100, rounds: 20 }));

  await report.planted('a reader of a sequence without a lock', async () =>
    naiveReader(await cluster.database(), { writers: 16, transactions: 100 }),
  );
  await report.planted(
    'the engine without its lock',
    faulty(withoutTheLock, (one) => oneOrder(one, fewWriters)),
  );
  await report.planted(
    'no dedup',
    faulty(withoutDedup, (one) => copies(one, fewCopies)),
  );
  await report.planted(
    'another body is taken for the same',
    faulty(withoutComparing, (one) => copies(one, fewCopies)),
  );
  await report.planted(
    'expected versions are ignored',
    faulty(withoutExpecting, (one) => races(one, fewRaces)),
  );
  await report.planted('a reader that notes before it acts', () => stoppingReader(database, 'before-effect'));
  await report.planted('a reader that acts before it notes', () => stoppingReader(database, 'after-effect'));
} finally {
  await cluster.close();
}
process.exitCode = report.finish();
