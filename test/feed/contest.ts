import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { DomainEvent } from '#domain/record';
import { entryOn } from '#testing/given';
import { policyRegistered, type SpecRecord } from '#testing/record';
import { until } from '#testing/waiting';
import type { CheckResult } from '../own-cluster/report.ts';
import type { Product } from '../product/index.ts';
import { stalledReader, type StalledReader } from './stalled-reader.ts';
import { TrackedReader } from './tracked-reader.ts';

/** Numbers of readers and events. */
export interface FeedTerms {
  readonly readers: number;
  readonly stalled: number;
  /** Large entries that are there before anybody reads. */
  readonly filled: number;
  /** Events that are recorded while they read. */
  readonly live: number;
  /** Readers that were cut come again without saying where they were. */
  readonly isForgetful?: true;
  /** Those that stand still have to be cut: where they are sent more than fits into the buffers of the system. */
  readonly areCut?: true;
}

/** Memory that the API may take: see docs/running.md. */
const mostMegabytes = 750;
/** Time within which 99 of 100 messages are there, after whoever recorded the event was told so. */
const mostMs = 2_000;
const pauseMs = 100;
const addresses =
  process.platform === 'linux' ? Array.from({ length: 20 }, (_, n) => `127.8.0.${String(n + 1)}`) : [];

const stream = 'policy-zz-told';
const told = (words: string): DomainEvent => ({
  type: 'PolicyAnnounced',
  data: { note: words },
  entry: entryOn('2020-01-01'),
});

/** Fills the log with large entries, as an import would. */
export async function fillRecord(record: SpecRecord, filled: number): Promise<void> {
  await record.add(stream, policyRegistered('zz-told'));
  const words = 'Large words. '.repeat(300);
  for (let left = filled; left > 0; left -= 500)
    await record.add(stream, ...Array.from({ length: Math.min(left, 500) }, () => told(words)));
}

/** Has readers follow the feed while events are recorded; gives what is wrong with what they got. */
export async function contest(
  { address: named, pid }: Product,
  record: SpecRecord,
  terms: FeedTerms,
): Promise<CheckResult> {
  const address = named.replace('//localhost', '//127.0.0.1');
  const after = await record.log.head();
  const watch = new MemoryWatch(pid);
  const recordedAt = new Map<string, number>();
  const took: { readonly id: string; readonly at: number }[] = [];
  const onMessage = ({ id }: { readonly id: string }) => void took.push({ id, at: performance.now() });
  const stalled: StalledReader[] = [];
  const readers: TrackedReader[] = [];
  try {
    for (let one = 0; one < terms.stalled; one += 1)
      stalled.push(await stalledReader(address, addresses[one % addresses.length]));
    for (let one = 0; one < terms.readers - terms.stalled; one += 1) {
      const from = addresses[one % addresses.length];
      readers.push(
        new TrackedReader({ address, from, after, isForgetful: terms.isForgetful === true, onMessage }),
      );
      // Strangers have turns: who all come at once are sent away.
      if (one % 20 === 19) await Promise.all(readers.slice(-20).map(({ status }) => status));
    }
    const statuses = await Promise.all(readers.map(({ status }) => status));
    const positions = await recordLive(record, terms, readers, recordedAt);
    const last = positions.at(-1) ?? after;
    await until('all have come to the end', () => readers.every((one) => one.last >= last), 30_000).catch(
      () => undefined,
    );
    const judged = readers.map((one) => one.judge(positions));
    const sum = (of: (one: (typeof judged)[number]) => number) =>
      judged.reduce((all, one) => all + of(one), 0);
    const delays = took.map(({ id, at }) => at - (recordedAt.get(id) ?? at)).toSorted((a, b) => a - b);
    const p99 = Math.round(delays[Math.floor(delays.length * 0.99)] ?? Number.POSITIVE_INFINITY);
    const notCut = terms.areCut ? await notCutOf(stalled) : 0;
    const behind = await behindOf(address, stalled.length > 0 ? 1 : 0, last);
    const megabytes = watch.stop();
    const figures = {
      ...{ messages: took.length, p50: Math.round(delays[Math.floor(delays.length / 2)] ?? 0), p99 },
      ...{ lost: sum(({ lost }) => lost), repeated: sum(({ repeated }) => repeated) },
      ...{
        disordered: sum(({ disordered }) => disordered),
        refused: statuses.filter((one) => one !== 200).length,
      },
      ...{ notCut, behind, megabytes, megabytesBefore: watch.before },
    };
    const { lost, repeated, disordered, refused } = figures;
    const faults = [p99 > mostMs, megabytes > mostMegabytes].filter(Boolean).length;
    const failed = lost + repeated + disordered + refused + notCut + behind + faults;
    return { tried: readers.length * positions.length, failed, figures };
  } finally {
    watch.stop();
    for (const one of [...stalled, ...readers]) one.close();
  }
}

/** Records events one by one, and has every other reader come again somewhere on the way; gives their positions. */
async function recordLive(
  record: SpecRecord,
  { live }: FeedTerms,
  readers: readonly TrackedReader[],
  recordedAt: Map<string, number>,
): Promise<readonly bigint[]> {
  const positions: bigint[] = [];
  const unsteady = readers.filter((_, at) => at % 2 === 1);
  for (let one = 0; one < live; one += 1) {
    const [fact] = await record.add(stream, told(`The ${String(one)}th.`));
    if (!fact) continue;
    recordedAt.set(String(fact.position), performance.now());
    positions.push(fact.position);
    const share = Math.ceil(unsteady.length / live);
    for (const reader of unsteady.slice(one * share, (one + 1) * share)) reader.comeAgain();
    await delay(pauseMs);
  }
  return positions;
}

/** Readers that stood still and were not cut within twice the time after which they should be. */
async function notCutOf(stalled: readonly StalledReader[]): Promise<number> {
  const cut = () => stalled.filter((one) => one.isCut()).length;
  await until('those that stand still are cut', () => cut() === stalled.length, 30_000).catch(
    () => undefined,
  );
  return stalled.length - cut();
}

/** Of so many that come again and read everything, how many do not come to the end. */
async function behindOf(address: string, count: number, last: bigint): Promise<number> {
  const again = Array.from(
    { length: count },
    () =>
      new TrackedReader({
        address,
        from: undefined,
        after: 0n,
        isForgetful: false,
        onMessage: () => undefined,
      }),
  );
  await until('they have read everything', () => again.every((one) => one.last >= last), 60_000).catch(
    () => undefined,
  );
  const behind = again.filter((one) => one.last < last).length;
  for (const one of again) one.close();
  return behind;
}

/** The most memory that a process takes while it is watched; 0 where nobody can say. */
class MemoryWatch {
  before = 0;
  #most = 0;
  readonly #watching: NodeJS.Timeout;

  constructor(pid: number) {
    const look = async (): Promise<void> => {
      const status = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => '');
      const now = Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024);
      this.before ||= now;
      this.#most = Math.max(this.#most, now);
    };
    void look();
    this.#watching = setInterval(() => void look(), 100);
  }

  stop(): number {
    clearInterval(this.#watching);
    return this.#most;
  }
}
