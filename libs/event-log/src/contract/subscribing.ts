import type { EventLog, RecordedEvent } from '../port/event-log.ts';
import type { Engine } from './engine.ts';
import { newEvents, freshName, collect, idsOf } from './examples.ts';
import { caughtUp, startFollowing, next } from './following.ts';

/** Specs of a subscription's events and their order. */
export function subscribing(log: () => EventLog, engine: () => Engine): void {
  it('catches up from anywhere, says so, and waits for more', async () => {
    const stream = freshName('note');
    const [before, after, later] = [newEvents(3), newEvents(5), newEvents(2)];
    const { position } = await log().append({ stream, expected: 'none', events: before });
    await log().append({ stream, expected: 3, events: after });
    const stop = new AbortController();
    const followed = startFollowing(log(), { after: position, pageSize: 2, signal: stop.signal });
    const { at, seen } = await caughtUp(followed);
    expect(idsOf(seen)).toEqual(idsOf(after));
    expect(at).toBe(await log().head());
    const waiting = next(2, followed);
    await log().append({ stream, expected: 8, events: later });
    expect(idsOf(await waiting)).toEqual(idsOf(later));
    stop.abort();
    expect((await followed.next()).done).toBe(true);
  });

  it('hears what another process appends', async () => {
    const other = engine().open();
    const stop = new AbortController();
    const followed = startFollowing(log(), { after: await log().head(), signal: stop.signal });
    await caughtUp(followed);
    const written = newEvents(3);
    const waiting = next(3, followed);
    await other.append({ stream: freshName('note'), expected: 'none', events: written });
    expect(idsOf(await waiting)).toEqual(idsOf(written));
    stop.abort();
    await other.dispose();
  });

  it('gives the types asked for, and says that it has come to the head when nothing matched', async () => {
    const rare = freshName('Rare');
    const stop = new AbortController();
    const followed = startFollowing(log(), { after: await log().head(), types: [rare], signal: stop.signal });
    await caughtUp(followed);
    const said = caughtUp(followed);
    const { position } = await log().append({
      stream: freshName('note'),
      expected: 'none',
      events: newEvents(20),
    });
    expect(await said).toEqual({ at: position, seen: [] });
    const wanted = newEvents(1, { type: rare });
    await log().append({ stream: freshName('note'), expected: 'none', events: wanted });
    expect(idsOf((await caughtUp(followed)).seen)).toEqual(idsOf(wanted));
    stop.abort();
  });
}

/** Specs of the end of a subscription. */
export function cancelling(log: () => EventLog): void {
  it('ends when it is cancelled while it waits', async () => {
    const stop = new AbortController();
    const followed = startFollowing(log(), { after: await log().head(), signal: stop.signal });
    await caughtUp(followed);
    const waiting = followed.next();
    stop.abort();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });

  it('gives nothing when it was cancelled before it began', async () => {
    const seen = await collect(log().subscribe({ after: 0n, signal: AbortSignal.abort() }));
    expect(seen).toEqual([]);
  });

  it('does not stop others', async () => {
    const [one, other] = [new AbortController(), new AbortController()];
    const after = await log().head();
    const first = startFollowing(log(), { after, signal: one.signal });
    const second = startFollowing(log(), { after, signal: other.signal });
    await Promise.all([caughtUp(first), caughtUp(second)]);
    one.abort();
    await log().append({ stream: freshName('note'), expected: 'none', events: newEvents(1) });
    expect(await next(1, second)).toHaveLength(1);
    other.abort();
  });
}

/** Specs of a subscription whose connection is lost. */
export function lostConnections(log: () => EventLog, engine: () => Engine, cut: () => Promise<void>): void {
  it('loses and repeats nothing when connections are cut while it waits', async () => {
    const stop = new AbortController();
    const followed = startFollowing(log(), { after: await log().head(), signal: stop.signal });
    await caughtUp(followed);
    const written = newEvents(30);
    const seen = next(30, followed);
    const stream = freshName('note');
    for (const [index, one] of written.entries()) {
      if (index % 10 === 5) await cut();
      const other = engine().open();
      await other.append({ stream, expected: index, events: [one] });
      await other.dispose();
    }
    expect(idsOf(await seen)).toEqual(idsOf(written));
    stop.abort();
  });

  it('loses and repeats nothing when they are cut while it catches up', async () => {
    const after = await log().head();
    const written = newEvents(40);
    await log().append({ stream: freshName('note'), expected: 'none', events: written });
    const stop = new AbortController();
    const seen: RecordedEvent[] = [];
    for await (const page of log().subscribe({ after, pageSize: 3, signal: stop.signal })) {
      if ('caughtUp' in page) break;
      seen.push(...page);
      if (seen.length % 4 === 3) await cut();
    }
    expect(idsOf(seen)).toEqual(idsOf(written));
  });
}
