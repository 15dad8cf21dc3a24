// `npm run checks -- faults`
import { openOwnCluster } from '../own-cluster/own-cluster.ts';
import { Report } from '../own-cluster/report.ts';
import { cuts } from './cuts.ts';
import { acknowledgedTooSoon, subscriberOf } from './planted.ts';
import { directUrls, serverKills } from './server-kills.ts';
import { writerKills } from './writer-kills.ts';

const cluster = await openOwnCluster({ disposable: false });
const report = new Report('faults');
const database = async () => cluster.database();

try {
  await report.part('cut at byte after byte', async () =>
    cuts(cluster, await database(), { onEachWay: 120, key: 'same' }),
  );
  await report.part('a writer killed', async () => writerKills(await database(), 20));
  const killed = await database();
  await report.part('the server killed', () =>
    serverKills(cluster, killed, { server: 50, backend: 5, subscriber: 50 }),
  );
  report.notRun('kurrentdbCluster', 'it needs a cluster of three');

  await report.planted('what was cut is sent again under a new key', async () =>
    cuts(cluster, await database(), { onEachWay: 40, key: 'new' }),
  );
  await report.planted('a subscriber that notes before it acts', () =>
    subscriberOf(cluster, killed, 'before-effect', 4),
  );
  await report.planted('a subscriber that acts before it notes', () =>
    subscriberOf(cluster, killed, 'after-effect', 4),
  );
  const unsafe = await database();
  await report.planted('an engine that answers before it flushes', () =>
    acknowledgedTooSoon(cluster, { ...unsafe, ...directUrls(cluster, unsafe) }),
  );
} finally {
  await cluster.close();
}
process.exitCode = report.finish();
