import { StreamNotFound, type EventLog } from '../port/index.ts';
import type { Engine } from './engine.ts';
import { allOf, events, fresh, idsOf, streamOf } from './examples.ts';

/** What reading one stream gives. */
export function readingStreams(log: () => EventLog): void {
  it('gives its events by version, from anywhere and as many as asked for', async () => {
    const stream = fresh('note');
    await log().append({ stream, expected: 'none', events: events(9) });
    const versions = async (range?: { from?: number; limit?: number }) =>
      (await streamOf(log(), stream, range)).map(({ version }) => version);
    expect(await versions()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(await versions({ from: 8 })).toEqual([8, 9]);
    expect(await versions({ from: 3, limit: 4 })).toEqual([3, 4, 5, 6]);
    expect(await versions({ limit: 0 })).toEqual([]);
    expect(await versions({ from: 10 })).toEqual([]);
  });

  it('rejects where there is no such stream', async () => {
    await expect(streamOf(log(), fresh('note'))).rejects.toBeInstanceOf(StreamNotFound);
  });

  it('says where and when each event was recorded', async () => {
    const stream = fresh('note');
    const { position } = await log().append({ stream, expected: 'none', events: events(3) });
    const read = await streamOf(log(), stream);
    expect(read.at(-1)?.position).toBe(position);
    for (const { recordedAt } of read) expect(recordedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });
}

/** What reading all events gives. */
export function readingAll(log: () => EventLog): void {
  it('gives the events of all streams in the order of their positions, from anywhere', async () => {
    const before = await log().head();
    const written = events(10);
    for (const one of written) await log().append({ stream: fresh('note'), expected: 'none', events: [one] });
    const { events: read } = await allOf(log(), { after: before });
    expect(idsOf(read)).toEqual(idsOf(written));
    const [fourth] = read.slice(3);
    expect(idsOf((await allOf(log(), { after: fourth?.position ?? 0n })).events)).toEqual(
      idsOf(written.slice(4)),
    );
    expect(read.at(-1)?.position).toBe(await log().head());
  });

  it('gives nothing after the head', async () => {
    const head = await log().head();
    expect((await allOf(log(), { after: head })).pages).toEqual([]);
    expect((await allOf(log(), { after: head + 1_000n })).pages).toEqual([]);
  });

  it('gives as many as asked for, in pages as large as asked for', async () => {
    const after = await log().head();
    const written = events(10);
    await log().append({ stream: fresh('note'), expected: 'none', events: written });
    const { pages } = await allOf(log(), { after, limit: 8, pageSize: 3 });
    expect(pages.map(({ length }) => length)).toEqual([3, 3, 2]);
    expect(idsOf(pages.flat())).toEqual(idsOf(written.slice(0, 8)));
  });

  it('stops at what was the head when it began', async () => {
    const after = await log().head();
    const stream = fresh('note');
    await log().append({ stream, expected: 'none', events: events(3) });
    let read = 0;
    for await (const page of log().readAll({ after, pageSize: 1 })) {
      read += page.length;
      await log().append({ stream, expected: 'any', events: events(1) });
    }
    expect(read).toBe(3);
  });
}

/** What reading events of some types gives. */
export function readingTypes(log: () => EventLog, engine: () => Engine): void {
  it('finds the few that match among many, in order', async () => {
    const after = await log().head();
    const rare = [fresh('Rare'), fresh('Rare')] as const;
    const stream = fresh('note');
    const written = events(300).map((one, index) =>
      index % 97 === 0 ? { ...one, type: rare[index % 2] ?? rare[0] } : one,
    );
    await log().append({ stream, expected: 'none', events: written });
    const wanted = written.filter(({ type }) => type !== 'Noted');
    const small = engine().open({ pageSize: 2 });
    const { events: read } = await allOf(small, { after, types: rare });
    await small.dispose();
    expect(idsOf(read)).toEqual(idsOf(wanted));
    expect((await allOf(log(), { after, types: rare, limit: 1 })).events).toHaveLength(1);
    expect((await allOf(log(), { after, types: [fresh('Never')] })).pages).toEqual([]);
    expect((await allOf(log(), { after, types: [] })).pages).toEqual([]);
  });
}
