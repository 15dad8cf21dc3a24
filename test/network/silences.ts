import { setTimeout as delay } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { until } from '#testing/waiting';
import { queryRows } from '../own-cluster/own-cluster.ts';
import type { CheckResult } from '../own-cluster/report.ts';
import type { ProductOverLines } from './product-over-lines.ts';
import { write, Writers, writersToken } from '../product/index.ts';

/** Each program is back so soon after its line is. */
export const backMs = 15_000;

/** Silences to try. */
export interface SilenceOrder {
  readonly seconds: number;
  readonly rounds: number;
  /** True where somebody writes and reads meanwhile. */
  readonly busy: boolean;
}

/** Measures the time until something works again, in ms; at most `limitMs`. */
export async function msUntil(works: () => Promise<boolean>, limitMs = backMs): Promise<number> {
  const startedAt = performance.now();
  const late = new AbortController();
  // What does not work may give no answer either.
  await Promise.race([
    until('it works again', () => works().catch(() => false), limitMs).catch(() => undefined),
    delay(limitMs, undefined, { signal: late.signal }).catch(() => undefined),
  ]);
  late.abort();
  return performance.now() - startedAt;
}

/** Lets both lines fall silent and speak again, and sees how soon each program is back, and that nothing is lost. */
export async function silences(product: ProductOverLines, order: SilenceOrder): Promise<CheckResult> {
  const { lines } = product;
  const token = await writersToken(product);
  const took: number[] = [];
  const writers = order.busy ? new Writers(product, token, 6) : undefined;
  for (let round = 0; round < order.rounds; round++) {
    // Some connections are in use, some are not.
    await Promise.all(Array.from({ length: 6 }, () => read(product)));
    for (const line of Object.values(lines)) line.fallSilent();
    await delay(order.seconds * 1_000);
    for (const line of Object.values(lines)) line.speak();
    const stood = await headOf(product);
    took.push(
      ...(await Promise.all([
        msUntil(() => apiWorks(product, token)),
        msUntil(() => projectorWorks(product, stood)),
      ])),
    );
  }
  await writers?.stop();
  const head = await headOf(product);
  await msUntil(() => projectorWorks(product, head));
  const { lost, repeated } = (await writers?.compare()) ?? { lost: 0, repeated: 0 };
  const late = took.filter((ms) => ms >= backMs).length;
  if (late > 0)
    console.log(`late: ${JSON.stringify(took.map(Math.round))}, of the API and of the projector in turn`);
  const name = `${order.busy ? 'busy' : 'idle'}${String(order.seconds)}s`;
  return {
    tried: took.length,
    failed: late + lost + repeated,
    figures: {
      [`${name}BackAtMostMs`]: Math.round(Math.max(...took)),
      ...(writers && {
        [`${name}Acknowledged`]: writers.acknowledged.length,
        [`${name}Lost`]: lost,
        [`${name}Repeated`]: repeated,
      }),
    },
  };
}

const read = async ({ address }: ProductOverLines): Promise<boolean> =>
  (await fetch(`${address}/api/timeline?limit=1`, { signal: AbortSignal.timeout(backMs) })).status === 200;

const apiWorks = async (product: ProductOverLines, token: string): Promise<boolean> =>
  (await read(product)) && (await write(product, token, randomUUID()));

/** The position of the last event of the log. */
async function headOf({ database }: ProductOverLines): Promise<string> {
  const [row] = await queryRows<{ position: string }>(database.superuser, 'select position from log.head');
  return row?.position ?? '0';
}

/** It says that it lives, and has taken in all that stood in the log: while others write it is never at the head for long. */
async function projectorWorks({ database }: ProductOverLines, stood: string): Promise<boolean> {
  const [row] = await queryRows<{ works: boolean }>(
    database.superuser,
    `select h.beat_at > clock_timestamp() - interval '2 seconds' and c.position >= $1 as works
     from read.checkpoint c join read.heartbeat h using (projection)`,
    [stood],
  );
  return row?.works === true;
}
