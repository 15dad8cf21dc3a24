import { setTimeout as delay } from 'node:timers/promises';
import { openPostgresLog } from '#event-log/postgres';
import { queryRows, type LogDatabase, type OwnCluster } from '../own-cluster/own-cluster.ts';
import type { CheckResult } from '../own-cluster/report.ts';
import { faultsIn, judge } from '../ordering/judge.ts';
import { kill, killServer } from './kill-server.ts';
import { Load } from './load.ts';
import { openProxy } from '#testing/proxy';
import { amcheck, settingsOff } from './soundness.ts';
import { storedDifferences, inAll, presentRequests, storedIn } from './stored.ts';
import { followFrom, type Following } from './following.ts';
import { SubscriberUnderKills } from './subscriber-under-kills.ts';

/** Kills of each process. */
export interface Kills {
  /** Of the whole server. */
  readonly server: number;
  /** Of one of its processes, after which it recovers by itself. */
  readonly backend: number;
  /** Of the subscriber that is a process of its own. */
  readonly subscriber: number;
}

const writers = 16;
const answersBetweenKills = 60;

/**
 * Writers and subscribers, by way of a proxy that keeps its port; the server is killed again and again. What was
 * acknowledged is there, once; what was not settles under the same key; no subscriber loses or repeats an event.
 */
export async function serverKills(
  cluster: OwnCluster,
  database: LogDatabase,
  kills: Kills,
): Promise<CheckResult> {
  // While the server is away, its port may be somebody else's.
  const server = { isUp: true };
  const proxy = await openProxy(() => (server.isUp ? cluster.port() : undefined));
  const url = proxy.through(database.appender);
  const log = openPostgresLog({ url, statementMilliseconds: 5_000, pollMilliseconds: 200 });
  const subscriber = await SubscriberUnderKills.start(database, proxy, {
    noting: 'with-effect',
    pageSize: 500,
  });
  const following = followFrom(log);
  const load = new Load(log, 'killed', writers);
  const killing = killInTurn(cluster, server, database, load, kills);
  try {
    const [count] = await Promise.all([killing, subscriber.killed(kills.subscriber, killing)]);
    await load.stop();
    const direct = { ...database, ...directUrls(cluster, database) };
    const before = presentRequests(await storedIn(direct.reader), load.told.unsettled);
    await load.settle();
    const part = await verdict(direct, load, following, subscriber, await log.head());
    return {
      ...part,
      failed: part.failed + before.half,
      figures: {
        ...{ serverKills: count.server, backendKills: count.backend, ...part.figures },
        ...{ unsettledStored: before.whole, unsettledNotStored: before.none, halfStored: before.half },
      },
    };
  } finally {
    // Whatever went wrong: nothing of this goes on behind what comes next.
    await Promise.allSettled([load.stop(), following.end(), subscriber.stop(), killing]);
    await log.dispose();
    await proxy.close();
  }
}

/** The addresses with the port that the server has now. */
export const directUrls = (
  cluster: OwnCluster,
  { appender, reader, superuser, owner, projector }: LogDatabase,
) => {
  const now = (url: string) => Object.assign(new URL(url), { port: String(cluster.port()) }).href;
  return {
    appender: now(appender),
    reader: now(reader),
    superuser: now(superuser),
    owner: now(owner),
    projector: now(projector),
  };
};

async function killInTurn(
  cluster: OwnCluster,
  server: { isUp: boolean },
  database: LogDatabase,
  load: Load,
  kills: Kills,
) {
  const count = { server: 0, backend: 0 };
  for (let turn = 0; turn < kills.server + kills.backend; turn++) {
    await load.answers(answersBetweenKills);
    await delay(Math.random() * 150);
    if (turn < kills.server) {
      server.isUp = false;
      await killServer(cluster);
      await cluster.startAgain();
      server.isUp = true;
      count.server++;
    } else {
      const { superuser } = directUrls(cluster, database);
      const [one] = await queryRows<{ pid: number }>(
        superuser,
        `select pid from pg_stat_activity where application_name = 'throughline-log' order by query_start desc limit 1`,
      );
      if (!one) continue;
      kill(one.pid);
      count.backend++;
    }
  }
  await load.answers(answersBetweenKills);
  return count;
}

async function verdict(
  database: LogDatabase,
  { told }: Load,
  following: Following,
  subscriber: SubscriberUnderKills,
  head: bigint,
): Promise<CheckResult> {
  const seen = { here: await following.upTo(head), elsewhere: await subscriber.upTo(head) };
  const stored = await storedIn(database.reader);
  const ids = stored.map(({ event_id: id }) => id);
  const verdicts = [judge(ids, seen.here), judge(ids, seen.elsewhere)];
  const wrong = storedDifferences(stored, told);
  const [off, sound] = [await settingsOff(database), await amcheck(database)];
  const faults =
    inAll(wrong) +
    verdicts.reduce((sum, one) => sum + faultsIn(one), 0) +
    told.contradictions.length +
    off +
    (sound === 'not run' ? 0 : sound.wrong);
  return {
    tried: stored.length,
    failed: faults,
    figures: {
      ...{ acknowledged: told.acknowledged.size, refusedRightly: told.refused.length, ...wrong },
      ...{ contradictions: told.contradictions.length, durabilitySettingsOff: off },
      amcheck:
        sound === 'not run' ? sound : sound.wrong === 0 ? `clean (${sound.checked})` : `${sound.wrong} wrong`,
      ...{ subscriberKills: subscriber.kills, subscriberDiedWithServer: subscriber.died },
      subscriberLost: verdicts.reduce((sum, { skipped }) => sum + skipped, 0),
      subscriberRepeated: verdicts.reduce((sum, { repeated }) => sum + repeated, 0),
    },
  };
}
