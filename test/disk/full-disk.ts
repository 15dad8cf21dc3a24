import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { readPostmasterFile, clusterFiles } from '#local/cluster';
import { ensureIdentitySecrets } from '#local/identity-provider';
import { until } from '#testing/waiting';
import { urlOf } from '../npm-start/connect-to.ts';
import { freshData, type DataDirectory } from '../npm-start/data-directory.ts';
import { fillDisk } from '../npm-start/fill-disk.ts';
import { startOnce, type OneStart } from '../npm-start/one-start.ts';
import type { CheckResult } from '../own-cluster/report.ts';
import {
  answers,
  asOftenAsTheyLike,
  machineToken,
  write,
  Writers,
  type WrittenTo,
} from '../product/index.ts';
import { Judgement } from './judgement.ts';

const readyMs = 120_000;
const fullMs = 8_000;
const backMs = 20_000;
const answerMs = 10_000;
const againMs = 100;

/** `npm start` on a small file system of its own, with a token to write with. */
interface SmallProduct extends WrittenTo {
  readonly token: string;
  readonly data: DataDirectory;
  readonly start: OneStart;
}

/** Fills the disk under `npm start` while somebody reads and writes, and makes room again; so many times. */
export async function fullDisk(rounds: number): Promise<CheckResult> {
  const product = await startSmall();
  const judgement = new Judgement();
  const backAfter: number[] = [];
  const writers = new Writers(product, product.token, 4);
  const readers = new Readers(product.address);
  try {
    for (let round = 0; round < rounds; round += 1) {
      await delay(1_000);
      const makeRoom = await staysFull(product.data.path, fullMs);
      await makeRoom();
      const roomAt = performance.now();
      await until('somebody can write again', () => writes(product), backMs).catch(() => undefined);
      backAfter.push(performance.now() - roomAt);
      judgement.holds(
        `Writes are taken again within ${String(backMs)} ms of there being room.`,
        performance.now() - roomAt < backMs,
      );
    }
    await writers.stop();
    await until('all is ready again', () => answers(`${product.address}/health/ready`), backMs);
    const { lost, repeated } = await writers.compare();
    const acknowledged = writers.acknowledged.length;
    judgement.holds(
      `Of ${String(acknowledged)} acknowledged, ${String(lost)} are lost, and ${String(repeated)} repeated.`,
      acknowledged > 0 && lost + repeated === 0,
    );
    judgement.holds('Writes are put off while the disk is full.', writers.putOff >= rounds);
    const seen = await readers.stop();
    judgement.holds(
      `Each read is answered, by 200, 429 or 503: ${JSON.stringify(seen)}`,
      Object.keys(seen).every((status) => ['200', '429', '503'].includes(status)),
    );
    judgement.holds('It is the same start that answers.', await stillRuns(product.start));
    return judgement.part({
      fullDiskAcknowledged: acknowledged,
      fullDiskPutOff: writers.putOff,
      fullDiskLost: lost,
      fullDiskRepeated: repeated,
      backAtMostMs: Math.round(Math.max(...backAfter)),
      reads: Object.entries(seen)
        .map(([status, times]) => `${String(times)} × ${status}`)
        .join(', '),
    });
  } finally {
    await endSmall(product);
  }
}

/** Takes for acknowledged what was merely sent, while the disk is full: the comparison has to miss it. */
export async function sentTakenForAcknowledged(): Promise<CheckResult> {
  const product = await startSmall();
  const judgement = new Judgement();
  try {
    const writers = new Writers(product, product.token, 0);
    const makeRoom = await fillDisk(product.data.path);
    for (let sent = 0; sent < 10; sent += 1) {
      const key = randomUUID();
      await write(product, product.token, key).catch(() => false);
      writers.acknowledged.push(key);
    }
    await makeRoom();
    await until('somebody can write again', () => writes(product), backMs);
    const { lost } = await writers.compare();
    judgement.holds(`${String(lost)} are lost, as planted.`, lost === 0);
    return judgement.part();
  } finally {
    await endSmall(product);
  }
}

async function startSmall(): Promise<SmallProduct> {
  const data = await freshData(true);
  const start = startOnce(data.path, {
    settings: asOftenAsTheyLike,
  });
  try {
    const came = await Promise.race([start.settled, delay(readyMs, 'late' as const, { ref: false })]);
    const [, address] = /ready at (http:\S+)/.exec(start.said.join('\n')) ?? [];
    if (came !== 'ready' || address === undefined)
      throw new Error(`It did not start:\n${start.said.join('\n')}`);
    const { machineSecret } = await ensureIdentitySecrets(data.path);
    const away = await fetch(`${address}/sign-in`, { redirect: 'manual' });
    const issuer = new URL(away.headers.get('location') ?? '').origin;
    const token = await machineToken({ issuer, machineSecret }, 'policy-lead');
    const server = await readPostmasterFile(clusterFiles(data.path).cluster);
    const superuser = await urlOf(data.path, server?.port ?? 0);
    return { address, token, data, start, database: { superuser } };
  } catch (error) {
    await endSmall({ data, start });
    throw error;
  }
}

async function endSmall({ start, data }: Pick<SmallProduct, 'start' | 'data'>): Promise<void> {
  await start.stop();
  await data.remove();
}

/** Keeps a disk full for a while: what is given back meanwhile is taken again. */
async function staysFull(data: string, forMs: number): Promise<() => Promise<void>> {
  const until = performance.now() + forMs;
  for (;;) {
    const makeRoom = await fillDisk(data);
    if (performance.now() >= until) return makeRoom;
    await delay(againMs);
  }
}

const writes = (product: SmallProduct): Promise<boolean> =>
  write(product, product.token, randomUUID()).catch(() => false);

const stillRuns = async ({ ended }: OneStart): Promise<boolean> =>
  (await Promise.race([ended, delay(0, 'runs' as const)])) === 'runs';

/** Asks the timeline again and again, and counts the answers by their status. */
class Readers {
  readonly #seen: Record<string, number> = {};
  #stopped = false;
  readonly #running: Promise<void>;

  constructor(address: string) {
    this.#running = this.#read(address);
  }

  async stop(): Promise<Readonly<Record<string, number>>> {
    this.#stopped = true;
    await this.#running;
    return this.#seen;
  }

  async #read(address: string): Promise<void> {
    while (!this.#stopped) {
      const status = await statusOf(`${address}/api/timeline?limit=1`);
      this.#seen[status] = (this.#seen[status] ?? 0) + 1;
      await delay(againMs);
    }
  }
}

async function statusOf(url: string): Promise<string> {
  try {
    return String((await fetch(url, { signal: AbortSignal.timeout(answerMs) })).status);
  } catch (error) {
    return error instanceof Error ? error.name : 'unknown';
  }
}
