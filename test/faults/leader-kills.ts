import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { eventId } from '#event-log/ids';
import { openKurrentDbLog } from '#event-log/kurrentdb';
import { LogUnavailable, type EventLog, type Position } from '#event-log/port';
import { faultsIn, judge } from '../ordering/judge.ts';
import type { CheckResult } from '../own-cluster/report.ts';
import type { ClusterNodes } from './cluster-nodes.ts';
import { followFrom } from './following.ts';
import { Load } from './load.ts';
import { clusterDifferences, eventsAfter } from './stored-in-cluster.ts';

const writers = 16;
const answersBetweenKills = 60;
const awayMs = 5_000;
/** Time in which the same process is to append again: after the leader was killed, or once there is one again. */
const soonMs = 10_000;

/**
 * Writers and a subscription in this process, all over a cluster that loses its leader so many times, and then all of
 * its nodes for five seconds. Others may write to it meanwhile.
 */
export async function leaderKills(url: string, cluster: ClusterNodes, times: number): Promise<CheckResult> {
  await cluster.whenWhole();
  const log = openKurrentDbLog({ url });
  const start = await log.head();
  const following = followFrom(log, start);
  const load = new Load(log, `led-${randomUUID()}`, writers);
  const outages: number[] = [];
  try {
    for (let turn = 0; turn < times; turn++) {
      await load.answers(answersBetweenKills);
      await delay(Math.random() * 200);
      const node = await cluster.killLeader();
      outages.push(await untilAppended(log));
      await load.answers(answersBetweenKills);
      await cluster.startAgain(node);
    }
    const afterAll = await allAway(log, load, cluster);
    await load.stop();
    await load.settle();
    return await verdict(url, load, following.upTo(await log.head()), { start, outages, afterAll });
  } finally {
    await Promise.allSettled([load.stop(), following.end()]);
    await log.dispose();
  }
}

/** Milliseconds until the log takes something that was not asked before. */
async function untilAppended(log: EventLog): Promise<number> {
  const [from, name] = [performance.now(), `again-${randomUUID()}`];
  const probe = { id: eventId(name, 0), type: 'Noted', schemaVersion: 1, data: {}, metadata: {} };
  for (;;) {
    try {
      await log.append({ stream: name, expected: 'none', events: [probe] });
      return performance.now() - from;
    } catch (error) {
      if (!(error instanceof LogUnavailable) || performance.now() - from > 10 * soonMs) throw error;
      await delay(20);
    }
  }
}

async function allAway(log: EventLog, load: Load, cluster: ClusterNodes): Promise<number> {
  await load.answers(answersBetweenKills);
  await cluster.killAll();
  await delay(awayMs);
  const started = cluster.startAll();
  await cluster.whenLed();
  const outage = await untilAppended(log);
  await started;
  await cluster.whenWhole();
  await load.answers(answersBetweenKills);
  return outage;
}

interface Course {
  readonly start: Position;
  readonly outages: readonly number[];
  readonly afterAll: number;
}

async function verdict(
  url: string,
  { told }: Load,
  following: Promise<string[]>,
  { start, outages, afterAll }: Course,
): Promise<CheckResult> {
  const seen = await following;
  const there = await eventsAfter(url, start);
  const wrong = clusterDifferences(there, told);
  const read = judge(
    there.map(({ id }) => id),
    seen,
  );
  const late = [...outages, afterAll].filter((outage) => outage > soonMs).length;
  return {
    tried: there.length,
    failed:
      wrong.lost +
      wrong.phantom +
      wrong.repeated +
      wrong.misplaced +
      told.contradictions.length +
      faultsIn(read) +
      late,
    figures: {
      ...{ leaderKills: outages.length, acknowledgedByCluster: told.acknowledged.size },
      ...{ lostByCluster: wrong.lost, phantomInCluster: wrong.phantom, repeatedInCluster: wrong.repeated },
      ...{ misplacedInCluster: wrong.misplaced, contradictedByCluster: told.contradictions.length },
      ...{ skippedOfCluster: read.skipped, reorderedOfCluster: read.reordered + read.repeated },
      longestUntilAppendedMs: Math.round(Math.max(...outages)),
      untilAppendedAfterAllMs: Math.round(afterAll),
    },
  };
}

/** A log that answers before the server does; its process goes when the leader does. */
export async function answeredTooSoon(url: string, cluster: ClusterNodes): Promise<CheckResult> {
  await cluster.whenWhole();
  const log = openKurrentDbLog({ url });
  const start = await log.head();
  const hasty: EventLog = {
    ...log,
    async append(request) {
      void log.append(request).catch(() => undefined);
      await delay(5);
      return { version: 0, position: 0n };
    },
  };
  const load = new Load(hasty, `hasty-${randomUUID()}`, writers);
  await load.answers(answersBetweenKills);
  const node = await cluster.killLeader();
  await Promise.all([load.stop(), log.dispose()]);
  await cluster.startAgain(node);
  const { missing } = clusterDifferences(await eventsAfter(url, start), load.told);
  return { tried: load.told.acknowledged.size, failed: missing, figures: { missing } };
}
