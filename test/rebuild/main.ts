// `npm run checks -- rebuild`; SEED=<number> runs it with the same moments again, as far as the machine allows.
import { migrate } from '#local/platform';
import { openOwnCluster } from '../own-cluster/own-cluster.ts';
import { Report } from '../own-cluster/report.ts';
import { unfenced } from './unfenced.ts';
import { rebuildsUnderCuts } from './rebuilds-under-cuts.ts';

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const cluster = await openOwnCluster({ disposable: true, migrate });
const report = new Report('rebuild');
try {
  const order = { events: 20_000, rebuilds: 50, ofEach: 10, writesPerSecond: 200, seed };
  await report.part('two rebuilds at a time, cut at random moments', async () =>
    rebuildsUnderCuts(await cluster.database(), order),
  );
  await report.planted('a rebuild without a token', async () => unfenced(await cluster.database()));
} finally {
  await cluster.close();
}
process.exitCode = report.finish();
