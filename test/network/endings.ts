import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { CheckResult } from '../own-cluster/report.ts';
import type { OwnCluster } from '../own-cluster/own-cluster.ts';
import { startOverLines, type ProductOverLines } from './product-over-lines.ts';
import { write, writersToken } from '../product/index.ts';

/** Each program ends so soon after SIGTERM. */
const endMs = 10_000;

/** A process that can be told to end. */
interface Ending {
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<unknown>;
}

/** Milliseconds from SIGTERM to the end; at most as long as it may take, and then it is killed. */
export async function msToEnd({ kill, ended }: Ending): Promise<number> {
  const startedAt = performance.now();
  kill('SIGTERM');
  const late = new AbortController();
  await Promise.race([ended, delay(endMs, undefined, { signal: late.signal }).catch(() => undefined)]);
  late.abort();
  const took = performance.now() - startedAt;
  kill('SIGKILL');
  return took;
}

/** State of the programs when they are told to end. */
export type State = 'idle' | 'busy' | 'silent' | 'back' | 'slow' | 'stalled' | 'starting';

/** Brings programs into a state and tells them to end. */
export async function endingIn(server: OwnCluster, state: State): Promise<CheckResult> {
  const product = await startOverLines(server, (lines) => {
    if (state === 'starting') for (const line of Object.values(lines)) line.fallSilent();
  });
  try {
    if (state === 'starting') await delay(2_000);
    else {
      await product.started();
      await bringInto(product, state);
    }
    const took = await Promise.all(Object.values(product.programs).map(msToEnd));
    return {
      tried: took.length,
      failed: took.filter((ms) => ms >= endMs).length,
      figures: { [`${state}EndedAtMostMs`]: Math.round(Math.max(...took)) },
    };
  } finally {
    await product.close();
  }
}

async function bringInto(product: ProductOverLines, state: State): Promise<void> {
  const { lines, address } = product;
  if (state === 'idle') return;
  const token = await writersToken(product);
  const ask = () => {
    for (let n = 0; n < 6; n++) {
      void write(product, token, crypto.randomUUID()).catch(() => false);
      void fetch(`${address}/api/timeline`).catch(() => undefined);
    }
  };
  await write(product, token, crypto.randomUUID());
  if (state === 'stalled') {
    const reader = connect(Number(new URL(address).port), '127.0.0.1');
    reader.on('error', () => undefined).pause();
    reader.write('GET /api/timeline HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n'.repeat(50));
  }
  if (state === 'silent' || state === 'back') for (const line of Object.values(lines)) line.fallSilent();
  if (state === 'slow') for (const line of Object.values(lines)) line.slowDown(200);
  const swallowed = state === 'silent' || state === 'back' ? lines.api.swallowed() : undefined;
  ask();
  await swallowed;
  if (state === 'back') for (const line of Object.values(lines)) line.speak();
}
