// A process that writes: half of its writers share a log, so that their appends are gathered; the others have their own.
import { setTimeout as delay } from 'node:timers/promises';
import type { EventLog } from '#event-log/port';
import { openPostgresLog } from '#event-log/postgres';
import { appendByHand, session, waitingForTheLock } from './by-hand.ts';
import { writtenEvents, writtenStream, type WritingOrder, type Written } from './written.ts';

const order = JSON.parse(process.argv[2] ?? '{}') as WritingOrder;
const errors: string[] = [];
let writing = true;

async function write(log: EventLog, writer: number): Promise<string[]> {
  const acknowledged: string[] = [];
  for (let turn = 0; turn < order.appends; turn++) {
    const events = writtenEvents(order.process, writer, turn);
    const request = { stream: writtenStream(order, writer, turn), expected: 'any', events } as const;
    try {
      await log.append(request);
      acknowledged.push(...events.map(({ id }) => id));
    } catch (error) {
      errors.push(String(error));
    }
  }
  return acknowledged;
}

const holdMilliseconds = (turn: number): number => (turn % 20 === 19 ? 1_000 : 60);

/** Holds a transaction open while others wait behind it, now and then for a second; every other one is rolled back, beginning with the second. */
async function disturb(): Promise<Pick<Written, 'committed' | 'rolledBack'>> {
  const [holder, onlooker] = await Promise.all([session(order.url), session(order.url)]);
  const [committed, rolledBack]: [string[], string[]] = [[], []];
  for (let turn = 0; writing; turn++) {
    await holder.query('begin');
    const id = await appendByHand(holder, `held-${order.process}-${turn}`);
    const until = performance.now() + holdMilliseconds(turn);
    while (performance.now() < until) {
      if (holdMilliseconds(turn) < 1_000 && (await waitingForTheLock(onlooker)) > 3) break;
      await delay(5);
    }
    await holder.query(turn % 2 === 0 ? 'commit' : 'rollback');
    (turn % 2 === 0 ? committed : rolledBack).push(id);
    await delay(100);
  }
  await Promise.all([holder.end(), onlooker.end()]);
  return { committed, rolledBack };
}

const together = openPostgresLog({ url: order.url });
const logs = Array.from({ length: order.writers }, (_, writer) =>
  writer % 2 === 0 ? together : openPostgresLog({ url: order.url }),
);
const disturbing = disturb();
const acknowledged = await Promise.all(logs.map(write));
writing = false;
const written: Written = { acknowledged, errors, ...(await disturbing) };
await Promise.all([...new Set(logs)].map((log) => log.dispose()));
process.send?.(written, () => process.disconnect());
