import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '#local/cluster';
import { openKurrentDbLog } from '#event-log/kurrentdb';
import type { CommandAnswer } from '#contracts/command';
import { until } from '#testing/waiting';
import { queryRows, type LogDatabase } from '../own-cluster/own-cluster.ts';
import type { CheckResult } from '../own-cluster/report.ts';
import {
  apiForChecks,
  machineToken,
  sendRegisterPolicy,
  startIdentity,
  startProgram,
  throughline,
} from '../product/index.ts';
import type { ClusterNodes } from './cluster-nodes.ts';
import { eventsAfter } from './stored-in-cluster.ts';

const writers = 4;
const betweenKills = 40;
/** A write is waited for so long before it is put off. */
const patienceMs = 15_000;
const toleranceMs = 500;
const limitMs = 120_000;

/** Imports the record into a cluster that loses its leader meanwhile; run again where it says that it did not end well. */
export async function importUnderKill(
  url: string,
  cluster: ClusterNodes,
  inPostgres: LogDatabase,
): Promise<CheckResult> {
  await throughline({ APPENDER_URL: inPostgres.appender, EVENT_LOG_URL: '' }, 'import', 'record');
  const expected = await queryRows<{ id: string }>(
    inPostgres.superuser,
    'select event_id as id from log.event',
  );
  await cluster.whenWhole();
  const start = await headOf(url);
  const importing = throughline({ EVENT_LOG_URL: url }, 'import', 'record');
  await until(
    'half of it is there',
    async () => (await eventsAfter(url, start)).length > expected.length / 2,
    limitMs,
  );
  const node = await cluster.killLeader();
  const { code } = await importing;
  await cluster.startAgain(node);
  const again = code === 0 ? undefined : await throughline({ EVENT_LOG_URL: url }, 'import', 'record');
  const times = timesOf((await eventsAfter(url, 0n)).map(({ id }) => id));
  const wrong = expected.filter(({ id }) => times.get(id) !== 1).length;
  return {
    tried: expected.length,
    failed: wrong + ((again?.code ?? 0) === 0 ? 0 : 1),
    figures: {
      imported: expected.length - wrong,
      importEndedWith: String(code),
      importRunAgain: again ? 1 : 0,
    },
  };
}

/** Writes over HTTP while the leader is killed, so many times: each is accepted, or put off after it was waited for. */
export async function leaderKillsOverHttp(
  url: string,
  cluster: ClusterNodes,
  database: LogDatabase,
  times: number,
): Promise<CheckResult> {
  await cluster.whenWhole();
  const start = await headOf(url);
  const port = String(await freePort());
  const address = `http://127.0.0.1:${port}`;
  const identity = await startIdentity(address);
  const projector = startProgram('projector', { PROJECTOR_URL: database.projector, EVENT_LOG_URL: url });
  const api = startProgram('api', { ...apiForChecks(database, identity, port), EVENT_LOG_URL: url });
  try {
    await Promise.all([api.says(/"listening"/), projector.says(/took over/)]);
    const load = new HttpLoad(address, await machineToken(identity, 'policy-lead'));
    for (let turn = 0; turn < times; turn += 1) {
      await load.acknowledges(betweenKills);
      const node = await cluster.killLeader();
      await load.acknowledges(betweenKills);
      await cluster.startAgain(node);
    }
    await load.stop();
    return verdict(
      load,
      (await eventsAfter(url, start)).map(({ id }) => id),
      times,
    );
  } finally {
    await Promise.all([api.stop(), projector.stop(), identity.stop()]);
  }
}

function verdict(load: HttpLoad, stored: readonly string[], kills: number): CheckResult {
  const times = timesOf(stored);
  const lost = load.acknowledged.filter((id) => !times.has(id)).length;
  const repeated = [...times.values()].filter((count) => count > 1).length;
  const early = load.putOffMs.filter((ms) => ms < patienceMs - toleranceMs).length;
  for (const sentence of load.wrong) console.log(`WRONG  ${sentence}`);
  return {
    tried: load.acknowledged.length,
    failed: lost + repeated + early + load.wrong.length,
    figures: {
      ...{ leadersKilledOverHttp: kills, acknowledgedOverHttp: load.acknowledged.length },
      ...{ lostOverHttp: lost, repeatedOverHttp: repeated, putOffOverHttp: load.putOffMs.length },
      ...{ putOffTooEarly: early, longestAnswerMs: Math.round(load.longestMs) },
    },
  };
}

async function headOf(url: string): Promise<bigint> {
  const log = openKurrentDbLog({ url });
  try {
    return await log.head();
  } finally {
    await log.dispose();
  }
}

function timesOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}

/** Registers policies over HTTP without end; each under one key until it is acknowledged. */
class HttpLoad {
  /** Ids of events. */
  readonly acknowledged: string[] = [];
  /** Milliseconds that each write was waited for before it was put off. */
  readonly putOffMs: number[] = [];
  /** Answers that are neither. */
  readonly wrong: string[] = [];
  longestMs = 0;
  #stopped = false;
  readonly #running: Promise<unknown>;

  constructor(address: string, token: string) {
    this.#running = Promise.all(Array.from({ length: writers }, () => this.#write(address, token)));
  }

  /** Fulfilled when so many more are acknowledged. */
  async acknowledges(more: number): Promise<void> {
    const wanted = this.acknowledged.length + more;
    await until('writes are acknowledged', () => this.acknowledged.length >= wanted, limitMs);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }

  async #write(address: string, token: string): Promise<void> {
    while (!this.#stopped) {
      const key = randomUUID();
      while (!(await this.#try(address, token, key))) await delay(20);
    }
  }

  async #try(address: string, token: string, key: string): Promise<boolean> {
    const from = performance.now();
    const answer = await sendRegisterPolicy({ address }, token, key);
    const said = await answer.text();
    const took = performance.now() - from;
    this.longestMs = Math.max(this.longestMs, took);
    if (answer.ok) {
      const { events } = JSON.parse(said) as CommandAnswer;
      this.acknowledged.push(...events.map(({ id }) => id));
      return true;
    }
    if (answer.status === 503) {
      this.putOffMs.push(took);
      return false;
    }
    this.wrong.push(`It answers ${String(answer.status)}: ${said}`);
    return true;
  }
}
