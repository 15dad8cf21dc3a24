// `npm run checks -- fairness`
import { migrate } from '#local/platform';
import { openOwnCluster, type LogDatabase } from '../own-cluster/own-cluster.ts';
import { Report } from '../own-cluster/report.ts';
import { importRecord, startProductWithSignIn, whenReady } from '../product/index.ts';
import { mostMegabytes, openContest, type FairnessContest } from './contest.ts';
import { kindsOn } from './kinds.ts';

const terms = { seconds: Number(process.env['FAIRNESS_SECONDS'] ?? 5), rounds: 2, clients: 60 };
const [, , ...asked] = process.argv;
/** As if nobody had thought of fairness: everything at once, nothing kept, nothing counted. */
const unfair = {
  STRANGERS_AT_ONCE: '1000',
  LONG_ANSWERS_AT_ONCE: '1000',
  KEPT_ANSWERS_MB: '0',
  READS_PER_MINUTE: '1000000000',
};

/** As `npm start` runs the API. */
const usual = { NODE_OPTIONS: '--max-old-space-size=512' };

const cluster = await openOwnCluster({ disposable: true, migrate });
const report = new Report('fairness');

/** Has a product run over the record that ships, with these settings, while somebody looks at it. */
async function over(
  database: LogDatabase,
  settings: Record<string, string>,
  act: (contest: FairnessContest) => Promise<void>,
) {
  const product = await startProductWithSignIn(database, settings);
  try {
    await whenReady(product);
    const contest = await openContest(product, database);
    try {
      await act(contest);
    } finally {
      await contest.stop();
    }
  } finally {
    await product.stop();
  }
}

try {
  const database = await cluster.database();
  await importRecord(database);
  await over(database, usual, async (contest) => {
    await report.part('a signed-in reader alone', () => contest.alone(terms));
    for (const kind of kindsOn(contest.page)) {
      if (asked.length > 0 && !asked.includes(kind.name)) continue;
      await report.part(`beside ${String(terms.clients)}: ${kind.name}`, () => contest.run(kind, terms));
    }
  });
  await over(database, unfair, async (contest) => {
    const kind = kindsOn(contest.page).find(({ name }) => name === 'exports of anything');
    if (kind) await report.planted('no lanes, nothing kept or counted', () => contest.run(kind, terms));
  });
} finally {
  await cluster.close();
}
console.log(`at most ${String(mostMegabytes)} MB of memory, and 3 times a bare server's p99`);
process.exitCode = report.finish();
