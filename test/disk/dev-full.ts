import { open } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '#local/cluster';
import { migrate } from '#local/platform';
import { until } from '#testing/waiting';
import { openOwnCluster, type LogDatabase } from '../own-cluster/own-cluster.ts';
import type { CheckResult } from '../own-cluster/report.ts';
import {
  answers,
  apiForChecks,
  startIdentity,
  startProgram,
  throughlineTo,
  Writers,
  writersToken,
} from '../product/index.ts';
import { Judgement } from './judgement.ts';

const writeForMs = 2_000;

/** Runs every program with `/dev/full` for an output, which takes nothing: all that was asked for is done all the same. */
export async function devFull(): Promise<CheckResult> {
  const [server, full] = [
    await openOwnCluster({ disposable: true, migrate: (urls) => migrate(urls) }),
    await open('/dev/full', 'w'),
  ];
  const judgement = new Judgement();
  const figures: Record<string, number> = {};
  try {
    Object.assign(figures, await programsOn(full.fd, await server.database(), judgement));
    const { appender } = await server.database();
    const { code, err } = await throughlineTo(full.fd, { APPENDER_URL: appender }, 'import', 'record');
    judgement.holds(
      `An import whose output is lost says so, and does not end as if all were well (${String(code)}): ${err}`,
      code !== 0 && err !== '',
    );
  } finally {
    await full.close();
    await server.close();
  }
  return judgement.part(figures);
}

async function programsOn(
  output: number,
  database: LogDatabase,
  judgement: Judgement,
): Promise<Record<string, number>> {
  const port = String(await freePort());
  const address = `http://127.0.0.1:${port}`;
  const identity = await startIdentity(address, output);
  const programs = [
    startProgram('projector', { PROJECTOR_URL: database.projector }, output),
    startProgram('api', apiForChecks(database, identity, port), output),
  ];
  try {
    await until('the API answers', () => answers(`${address}/health/live`));
    const writers = new Writers({ address, database }, await writersToken({ address, identity }), 4);
    await delay(writeForMs);
    await writers.stop();
    await until('the read models have caught up', () => answers(`${address}/health/ready`));
    const { lost, repeated } = await writers.compare();
    const acknowledged = writers.acknowledged.length;
    judgement.holds('Somebody could write.', acknowledged > 0);
    judgement.holds(`Of ${String(acknowledged)} acknowledged, ${String(lost)} are lost.`, lost === 0);
    judgement.holds(
      `Of ${String(acknowledged)} acknowledged, ${String(repeated)} are repeated.`,
      repeated === 0,
    );
    const health = await (await fetch(`${address}/health`)).text();
    judgement.holds(
      `GET /health says that lines find no room: ${health}`,
      /"failingSince".*ENOSPC/.test(health),
    );
    return { devFullAcknowledged: acknowledged, devFullLost: lost };
  } finally {
    await Promise.all([...programs.map(({ stop }) => stop()), identity.stop()]);
  }
}

/** A program that writes its log as programs do when nobody thinks of it: the same judgement has to find it dead. */
export async function unprotected(): Promise<CheckResult> {
  const full = await open('/dev/full', 'w');
  const judgement = new Judgement();
  const program = fork(fileURLToPath(new URL('planted/unprotected.mjs', import.meta.url)), {
    stdio: ['ignore', full.fd, full.fd, 'ipc'],
  });
  const gone = once(program, 'exit');
  try {
    const [port] = (await Promise.race([once(program, 'message'), gone])) as [unknown];
    const address = `http://127.0.0.1:${String(port)}`;
    await answers(address);
    judgement.holds('It answers again after it has written a line.', await answers(address));
  } finally {
    program.kill('SIGKILL');
    await gone;
    await full.close();
  }
  return judgement.part();
}
