import { StreamNotFound } from '../port/errors.ts';
import type { EventLog } from '../port/event-log.ts';
import type { Engine } from './engine.ts';
import { everyPage, newEvents, freshName, idsOf, wholeStream } from './examples.ts';

/** Specs of reading one stream. */
export function readingStreams(log: () => EventLog): void {
  it('gives its events by version, from anywhere and as many as asked for', async () => {
    const stream = freshName('note');
    await log().append({ stream, expected: 'none', events: newEvents(9) });
    const versions = async (range?: { from?: number; limit?: number }) =>
      (await wholeStream(log(), stream, range)).map(({ version }) => version);
    expect(await versions()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(await versions({ from: 8 })).toEqual([8, 9]);
    expect(await versions({ from: 3, limit: 4 })).toEqual([3, 4, 5, 6]);
    expect(await versions({ limit: 0 })).toEqual([]);
    expect(await versions({ from: 10 })).toEqual([]);
  });

  it('rejects where there is no such stream', async () => {
    await expect(wholeStream(log(), freshName('note'))).rejects.toBeInstanceOf(StreamNotFound);
  });

  it('says where and when each event was recorded', async () => {
    const stream = freshName('note');
    const { position } = await log().append({ stream, expected: 'none', events: newEvents(3) });
    const read = await wholeStream(log(), stream);
    expect(read.at(-1)?.position).toBe(position);
    for (const { recordedAt } of read) expect(recordedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });
}

/** Specs of reading all events. */
export function readingAll(log: () => EventLog): void {
  it('gives the events of all streams in the order of their positions, from anywhere', async () => {
    const before = await log().head();
    const written = newEvents(10);
    for (const one of written)
      await log().append({ stream: freshName('note'), expected: 'none', events: [one] });
    const { events: read } = await everyPage(log(), { after: before });
    expect(idsOf(read)).toEqual(idsOf(written));
    const [fourth] = read.slice(3);
    expect(idsOf((await everyPage(log(), { after: fourth?.position ?? 0n })).events)).toEqual(
      idsOf(written.slice(4)),
    );
    expect(read.at(-1)?.position).toBe(await log().head());
  });

  it('gives nothing after the head', async () => {
    const head = await log().head();
    expect((await everyPage(log(), { after: head })).pages).toEqual([]);
    expect((await everyPage(log(), { after: head + 1_000n })).pages).toEqual([]);
  });

  it('gives as many as asked for, in pages as large as asked for', async () => {
    const after = await log().head();
    const written = newEvents(10);
    await log().append({ stream: freshName('note'), expected: 'none', events: written });
    const { pages } = await everyPage(log(), { after, limit: 8, pageSize: 3 });
    expect(pages.map(({ length }) => length)).toEqual([3, 3, 2]);
    expect(idsOf(pages.flat())).toEqual(idsOf(written.slice(0, 8)));
  });

  it('stops at what was the head when it began', async () => {
    const after = await log().head();
    const stream = freshName('note');
    await log().append({ stream, expected: 'none', events: newEvents(3) });
    let read = 0;
    for await (const page of log().readAll({ after, pageSize: 1 })) {
      read += page.length;
      await log().append({ stream, expected: 'any', events: newEvents(1) });
    }
    expect(read).toBe(3);
  });
}

/** Specs of reading events of some types. */
export function readingTypes(log: () => EventLog, engine: () => Engine): void {
  it('finds the few that match among many, in order', async () => {
    const after = await log().head();
    const rare = [freshName('Rare'), freshName('Rare')] as const;
    const stream = freshName('note');
    const written = newEvents(300).map((one, index) =>
      index % 97 === 0 ? { ...one, type: rare[index % 2] ?? rare[0] } : one,
    );
    await log().append({ stream, expected: 'none', events: written });
    const wanted = written.filter(({ type }) => type !== 'Noted');
    const small = engine().open({ pageSize: 2 });
    const { events: read } = await everyPage(small, { after, types: rare });
    await small.dispose();
    expect(idsOf(read)).toEqual(idsOf(wanted));
    expect((await everyPage(log(), { after, types: rare, limit: 1 })).events).toHaveLength(1);
    expect((await everyPage(log(), { after, types: [freshName('Never')] })).pages).toEqual([]);
    expect((await everyPage(log(), { after, types: [] })).pages).toEqual([]);
  });
}
