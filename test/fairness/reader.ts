import { Agent, get, type IncomingMessage } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

/** Time and status of one answer. */
export interface TimedAnswer {
  readonly ms: number;
  readonly status: number;
}

/** A reader: where, what, as whom, how often. */
export interface ReaderOptions {
  readonly address: string;
  readonly paths: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Address of this machine that they come from. */
  readonly from: string | undefined;
  readonly pauseMs: number;
}

const patienceMs = 10_000;

/** Asks one thing after the other for so long, as a page does: on one connection, with a breath between. */
export async function readRepeatedly(
  { address, paths, headers = {}, from, pauseMs }: ReaderOptions,
  forMs: number,
): Promise<TimedAnswer[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const until = performance.now() + forMs;
  const came: TimedAnswer[] = [];
  try {
    for (let time = 0; performance.now() < until; time += 1) {
      const path = paths[time % paths.length] ?? '/';
      came.push(await ask(`${address}${path}`, { agent, headers, localAddress: from }));
      await delay(pauseMs);
    }
  } finally {
    agent.destroy();
  }
  return came;
}

async function ask(
  url: string,
  options: { readonly agent: Agent; readonly headers: object; readonly localAddress: string | undefined },
): Promise<TimedAnswer> {
  const { localAddress, agent, headers } = options;
  const startedAt = performance.now();
  const status = await new Promise<number>((resolve) => {
    const asking = get(
      url,
      {
        agent,
        headers: { ...headers },
        timeout: patienceMs,
        ...(localAddress !== undefined && { localAddress }),
      },
      (answer: IncomingMessage) => {
        answer
          .on('end', () => resolve(answer.statusCode ?? 0))
          .on('error', () => resolve(0))
          .resume();
      },
    );
    asking.on('timeout', () => asking.destroy(new Error('late'))).on('error', () => resolve(0));
  });
  return { ms: performance.now() - startedAt, status };
}

/** The value below which so much of all lie. */
export function quantile(came: readonly TimedAnswer[], share: number): number {
  const sorted = came.map(({ ms }) => ms).toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.POSITIVE_INFINITY;
}
