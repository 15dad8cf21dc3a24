import { readFile } from 'node:fs/promises';
import { openAccounts } from '#accounts/database';
import { Sessions } from '#accounts/session';
import type { LogDatabase } from '../own-cluster/own-cluster.ts';
import type { CheckResult } from '../own-cluster/report.ts';
import type { SignInProduct } from '../product/index.ts';
import { startBare, type BarePeer, type BareAnswer } from './bare.ts';
import { beside } from './greedy.ts';
import { kindsOn, type GreedyKind } from './kinds.ts';
import { quantile, readRepeatedly, type TimedAnswer } from './reader.ts';

/** Seconds of each reading, rounds in which ours and the peer take turns, and greedy clients beside. */
export interface Terms {
  readonly seconds: number;
  readonly rounds: number;
  readonly clients: number;
}

/** So much slower than beside a bare server a reader may be. */
const mostTimes = 3;
/** Memory that the API may take, however many ask: see docs/running.md. */
export const mostMegabytes = 750;
const onLinux = process.platform === 'linux';

/** Ours and the peer, ready to be asked. */
export interface FairnessContest {
  readonly page: string;
  readonly run: (kind: GreedyKind, terms: Terms) => Promise<CheckResult>;
  readonly alone: (terms: Terms) => Promise<CheckResult>;
  readonly stop: () => Promise<void>;
}

const paths = ['RVW', 'R0A', 'RRV', 'RWE', 'RXQ', 'RGT', 'RTH', 'RYJ'].flatMap((ods) => [
  `/api/trusts/${ods}`,
  `/api/timeline?trust=${ods}&limit=20`,
]);

/** Starts the peer with what the product answers, and has somebody sign in. */
export async function openContest(product: SignInProduct, database: LogDatabase): Promise<FairnessContest> {
  const page = await (await fetch(product.address)).text();
  const bare = await startBare(await answersOf(product.address, page));
  const accounts = openAccounts(database.accounts);
  const address = product.address.replace('//localhost', '//127.0.0.1');
  let people = 0;
  const cookie = async (): Promise<string> => {
    people += 1;
    const id = await new Sessions(accounts).begin(
      { subject: `reader-${String(people)}`, role: 'analyst' },
      {},
    );
    return `throughline=${id}`;
  };
  const side = { product: { ...product, address }, bare, page, cookie };
  return {
    page,
    run: (kind, terms) => contest(side, kind, terms, ++people),
    alone: (terms) => contest(side, undefined, terms, ++people),
    stop: async () => {
      bare.stop();
      await accounts.end();
    },
  };
}

async function answersOf(address: string, page: string): Promise<BareAnswer[]> {
  const kinds = kindsOn(page).map(({ path }) => path(1));
  const asked = [...paths, '/health/live', ...kinds.filter((path) => path.length < 1_000)];
  const answers = await Promise.all(
    asked.map(async (path) => {
      const answer = await fetch(`${address}${path}`);
      const base64 = Buffer.from(await answer.arrayBuffer()).toString('base64');
      const starts = path.replace(/&(?:from|national|kind)=.*/, '');
      return { starts, status: answer.status, type: answer.headers.get('content-type') ?? '', base64 };
    }),
  );
  return answers.toSorted((one, other) => other.starts.length - one.starts.length);
}

interface Side {
  readonly product: SignInProduct;
  readonly bare: BarePeer;
  readonly page: string;
  readonly cookie: () => Promise<string>;
}

interface Seen {
  readonly reader: TimedAnswer[];
  readonly live: TimedAnswer[];
}

async function contest(
  { product, bare, page, cookie }: Side,
  kind: GreedyKind | undefined,
  { seconds, rounds, clients }: Terms,
  ordinal: number,
): Promise<CheckResult> {
  const addresses = onLinux
    ? [1, 2, 3, 4, 5, 6].map((n) => `127.7.${String(ordinal % 250)}.${String(n)}`)
    : [];
  const seen = { ours: { reader: [], live: [] } as Seen, theirs: { reader: [], live: [] } as Seen };
  const statuses: Record<string, number> = {};
  let megabytes = 0;
  const headers = { cookie: await cookie() };
  // Behind one address with some of the greedy.
  const victim = { paths, headers, from: addresses[0], pauseMs: 30 };
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, address] of [
      ['theirs', bare.address],
      ['ours', product.address],
    ] as const) {
      const act = async () =>
        await Promise.all([
          readRepeatedly({ ...victim, address }, seconds * 1_000),
          readRepeatedly(
            { ...victim, address, headers: {}, paths: ['/health/live'], pauseMs: 50 },
            seconds * 1_000,
          ),
        ]);
      const [[reader, live], counts] = kind
        ? await beside({ address, page, kind: kind.name, clients, addresses }, act)
        : [await act(), {}];
      seen[name].reader.push(...reader);
      seen[name].live.push(...live);
      if (name !== 'ours') continue;
      for (const [status, count] of Object.entries(counts))
        statuses[status] = (statuses[status] ?? 0) + count;
      megabytes = Math.max(megabytes, await megabytesOf(product.pid));
    }
  }
  return verdict(kind?.name ?? 'alone', seen, statuses, megabytes);
}

function verdict(
  name: string,
  { ours, theirs }: { readonly ours: Seen; readonly theirs: Seen },
  statuses: object,
  megabytes: number,
): CheckResult {
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  const [p99, barely] = [quantile(ours.reader, 0.99), quantile(theirs.reader, 0.99)];
  const ratio = tenth(p99 / barely);
  const unanswered = [...ours.reader, ...ours.live].filter(({ status }) => status !== 200).length;
  console.log(
    JSON.stringify({
      ...{ kind: name, ratio, p50: tenth(quantile(ours.reader, 0.5)), p99: tenth(p99) },
      ...{ bareP50: tenth(quantile(theirs.reader, 0.5)), bareP99: tenth(barely), asked: ours.reader.length },
      liveP99: tenth(quantile(ours.live, 0.99)),
      bareLiveP99: tenth(quantile(theirs.live, 0.99)),
      ...{ unanswered, megabytes, greedy: statuses },
    }),
  );
  const wrong = [ratio > mostTimes && name !== 'alone', unanswered > 0, megabytes > mostMegabytes];
  return {
    tried: ours.reader.length,
    failed: wrong.filter(Boolean).length,
    figures: { [`${name}, p99 ratio`]: ratio, [`${name}, p99 ms`]: tenth(p99) },
  };
}

/** Memory that a process has now; 0 where nobody can say. */
async function megabytesOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024);
}
