// `npm run checks -- lies`
import { migrate } from '#local/platform';
import { openOwnCluster } from '../own-cluster/own-cluster.ts';
import { Report } from '../own-cluster/report.ts';
import { checkpointAhead } from './checkpoint-ahead.ts';
import { exitCodes } from './exit-codes.ts';
import { unfenced } from '../rebuild/unfenced.ts';

const cluster = await openOwnCluster({ disposable: true, migrate });
const report = new Report('lies');
const database = () => cluster.database();
try {
  await report.part('exit codes reach whoever started it', () => exitCodes('as it is'));
  await report.part('a rebuild that nobody overtook', async () => unfenced(await database(), false));
  await report.part('a checkpoint where it belongs', async () => checkpointAhead(await database(), 0));
  await report.planted('an exit code swallowed', () => exitCodes('swallowing'));
  await report.planted('a fence left out', async () => unfenced(await database()));
  await report.planted('a checkpoint ahead of the log', async () => checkpointAhead(await database(), 50));
  await report.planted('a checkpoint behind', async () => checkpointAhead(await database(), -50));
} finally {
  await cluster.close();
}
process.exitCode = report.finish();
