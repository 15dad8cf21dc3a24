// `npm run checks -- faults`
import { isKurrentDbAddress } from '#event-log/kurrentdb';
import { migrate } from '#local/platform';
import { openOwnCluster } from '../own-cluster/own-cluster.ts';
import { Report } from '../own-cluster/report.ts';
import { ClusterNodes, readNodes } from './cluster-nodes.ts';
import { cuts } from './cuts.ts';
import { importUnderKill, leaderKillsOverHttp } from './leader-kills-over-http.ts';
import { answeredTooSoon, leaderKills } from './leader-kills.ts';
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
  const [url = '', file = ''] = [process.env['EVENT_LOG_URL'], process.env['CLUSTER_NODES']];
  if (!isKurrentDbAddress(url)) report.notRun('kurrentdbCluster', 'EVENT_LOG_URL names none');
  else if (file === '') report.notRun('kurrentdbCluster', 'CLUSTER_NODES does not say how to kill its nodes');
  else {
    const nodes = new ClusterNodes(url, await readNodes(file));
    const product = await openOwnCluster({ disposable: true, migrate: (urls) => migrate(urls) });
    try {
      await report.part('an import whose leader is killed', async () =>
        importUnderKill(url, nodes, await product.database()),
      );
      await report.part('the leader killed under writes over HTTP', async () =>
        leaderKillsOverHttp(url, nodes, await product.database(), 5),
      );
    } finally {
      await product.close();
    }
    await report.part('the leader of a cluster killed, all nodes away', () => leaderKills(url, nodes, 5));
    await report.planted('a log that answers before the cluster does', () => answeredTooSoon(url, nodes));
  }

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
