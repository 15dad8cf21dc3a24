import { openPostgresLog } from '#event-log/postgres';
import { withoutFlushing } from '../ordering/planted/faulty-engine.ts';
import { faultsIn, judge } from '../ordering/judge.ts';
import type { Noting } from '../ordering/stopping-reader.ts';
import { runStatements, type LogDatabase, type OwnCluster } from '../own-cluster/own-cluster.ts';
import type { CheckResult } from '../own-cluster/report.ts';
import { killServer } from './kill-server.ts';
import { Load } from './load.ts';
import { openProxy } from '#testing/proxy';
import { directUrls } from './server-kills.ts';
import { storedDifferences, storedIn } from './stored.ts';
import { SubscriberUnderKills } from './subscriber-under-kills.ts';

/** An engine that answers before what it wrote is on disk; the server is killed once, soon after an answer. */
export async function acknowledgedTooSoon(cluster: OwnCluster, database: LogDatabase): Promise<CheckResult> {
  await withoutFlushing(database);
  // Seldom enough that there is something to lose whenever the server is killed.
  await runStatements(
    database.superuser,
    `alter system set wal_writer_delay = '10s'`,
    'select pg_reload_conf()',
  );
  const acknowledged = await acknowledgedBeforeKill(cluster, database);
  await cluster.startAgain();
  const direct = directUrls(cluster, database);
  await runStatements(direct.superuser, 'alter system reset wal_writer_delay', 'select pg_reload_conf()');
  const { lost } = storedDifferences(await storedIn(direct.reader), { acknowledged });
  return { tried: acknowledged.size, failed: lost, figures: { lost } };
}

async function acknowledgedBeforeKill(cluster: OwnCluster, { appender }: LogDatabase) {
  const log = openPostgresLog({ url: appender });
  const load = new Load(log, 'too-soon', 8);
  try {
    await load.answers(100);
    await killServer(cluster);
    return new Map(load.told.acknowledged);
  } finally {
    await load.stop();
    await log.dispose();
  }
}

/** A subscriber, right or faulty, that is killed at its worst moments while it reads what is there. */
export async function subscriberOf(
  cluster: OwnCluster,
  database: LogDatabase,
  noting: Noting,
  kills: number,
): Promise<CheckResult> {
  const now = { ...database, ...directUrls(cluster, database) };
  const stored = await storedIn(now.reader);
  const pageSize = Math.max(1, Math.floor(stored.length / (kills * 8)));
  const proxy = await openProxy(cluster.port);
  const subscriber = await SubscriberUnderKills.start(now, proxy, { noting, pageSize });
  try {
    await subscriber.killed(kills);
    const seen = await subscriber.upTo(BigInt(stored.length));
    const verdict = judge(
      stored.map(({ event_id: id }) => id),
      seen,
    );
    const { skipped, repeated } = verdict;
    return {
      tried: stored.length,
      failed: faultsIn(verdict),
      figures: { kills: subscriber.kills, skipped, repeated },
    };
  } finally {
    await subscriber.stop();
    await proxy.close();
  }
}
