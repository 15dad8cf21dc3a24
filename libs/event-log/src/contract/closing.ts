import { setTimeout as delay } from 'node:timers/promises';
import { LogUnavailable } from '../port/errors.ts';
import type { Engine } from './engine.ts';
import { newEvents, freshName, wholeStream } from './examples.ts';
import { caughtUp, startFollowing } from './following.ts';

/** The sockets and timers of this process. */
const handles = (): string[] =>
  process
    .getActiveResourcesInfo()
    .filter((kind) => /Timeout|Interval|Wrap$/.test(kind))
    .sort();

/**
 * The handles as soon as they equal `wanted`, else those after a second: Jest's reporters have timers of their own,
 * of 100 ms.
 */
async function settledHandles(wanted: readonly string[]): Promise<string[]> {
  const giveUpAt = performance.now() + 1_000;
  while (handles().join() !== wanted.join() && performance.now() < giveUpAt) await delay(10);
  return handles();
}

/** Specs of disposing: nothing is left of the log. `connects`: it holds handles while it is open. */
export function closing(engine: () => Engine, connects: boolean): void {
  it('ends subscriptions and refuses what is asked afterwards', async () => {
    const log = engine().open();
    const followed = startFollowing(log, { after: await log.head(), signal: new AbortController().signal });
    await caughtUp(followed);
    const waiting = followed.next();
    await log.dispose();
    expect((await waiting).done).toBe(true);
    await expect(log.head()).rejects.toBeInstanceOf(LogUnavailable);
    await expect(wholeStream(log, freshName('note'))).rejects.toBeInstanceOf(LogUnavailable);
    await expect(
      log.append({ stream: freshName('note'), expected: 'any', events: newEvents(1) }),
    ).rejects.toBeInstanceOf(LogUnavailable);
    await log.dispose();
  });

  it('answers every append that was asked before, one way or the other', async () => {
    const log = engine().open();
    const streams = Array.from({ length: 50 }, () => freshName('note'));
    const asked = streams.map((stream) => log.append({ stream, expected: 'none', events: newEvents(1) }));
    const outcomes = Promise.allSettled(asked);
    await log.dispose();
    const other = engine().open();
    for (const [index, outcome] of (await outcomes).entries()) {
      const there = await wholeStream(other, streams[index] ?? '').then(
        () => 'fulfilled',
        () => 'rejected',
      );
      expect(there).toBe(outcome.status);
    }
    await other.dispose();
  });

  it('leaves no handle open', async () => {
    const before = handles();
    const log = engine().open();
    await log.append({ stream: freshName('note'), expected: 'none', events: newEvents(1) });
    await caughtUp(startFollowing(log, { after: await log.head(), signal: new AbortController().signal }));
    expect(handles().join() !== before.join()).toBe(connects);
    await log.dispose();
    expect(await settledHandles(before)).toEqual(before);
  });
}
