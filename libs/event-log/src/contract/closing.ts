import { LogUnavailable } from '../port/index.ts';
import type { Engine } from './engine.ts';
import { events, fresh, streamOf } from './examples.ts';
import { caughtUp, follow } from './following.ts';

const handles = (): string[] =>
  process.getActiveResourcesInfo().filter((kind) => kind !== 'CloseReq' && kind !== 'Immediate');

/** What is left of a log that was disposed of: nothing. */
export function closing(engine: () => Engine): void {
  it('ends subscriptions and refuses what is asked afterwards', async () => {
    const log = engine().open();
    const followed = follow(log, { after: 0n, signal: new AbortController().signal });
    await caughtUp(followed);
    const waiting = followed.next();
    await log.dispose();
    expect((await waiting).done).toBe(true);
    await expect(log.head()).rejects.toBeInstanceOf(LogUnavailable);
    await expect(streamOf(log, fresh('note'))).rejects.toBeInstanceOf(LogUnavailable);
    await expect(
      log.append({ stream: fresh('note'), expected: 'any', events: events(1) }),
    ).rejects.toBeInstanceOf(LogUnavailable);
    await log.dispose();
  });

  it('answers every append that was asked before, one way or the other', async () => {
    const log = engine().open();
    const streams = Array.from({ length: 50 }, () => fresh('note'));
    const asked = streams.map((stream) => log.append({ stream, expected: 'none', events: events(1) }));
    const outcomes = Promise.allSettled(asked);
    await log.dispose();
    const other = engine().open();
    for (const [index, outcome] of (await outcomes).entries()) {
      const there = await streamOf(other, streams[index] ?? '').then(
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
    const stop = new AbortController();
    await log.append({ stream: fresh('note'), expected: 'none', events: events(1) });
    for await (const page of log.subscribe({ after: 0n, signal: stop.signal })) if ('caughtUp' in page) break;
    expect(handles().length).toBeGreaterThanOrEqual(before.length);
    await log.dispose();
    expect(handles().sort()).toEqual(before.sort());
  });
}
