import { logLimits } from '../port/limits.ts';
import { StreamNotFound, UnreadableRequest, UnwritableRequest } from '../port/errors.ts';
import type { AppendRequest, EventLog } from '../port/event-log.ts';
import { everyPage, newEvent, newEvents, freshName, collect, wholeStream } from './examples.ts';

// As something could come in that got past the compiler.
const any = (value: unknown): never => value as never;

const [one] = newEvents(1);
const unwritable: readonly (readonly [string, Partial<AppendRequest>])[] = [
  ['a version that no stream can have', { expected: 2 ** 31 }],
  ['a version beyond all counting', { expected: Number.MAX_VALUE }],
  ['a version below 0', { expected: -1 }],
  ['half a version', { expected: 1.5 }],
  ['no number for a version', { expected: Number.NaN }],
  ['a text for a version', { expected: any('1') }],
  ['no version', { expected: any(undefined) }],
  ['no stream', { stream: any(undefined) }],
  ['a number for a stream', { stream: any(7) }],
  ['a name of nothing', { stream: '' }],
  ['a name that is too long', { stream: 'é'.repeat(logLimits.streamNameBytes) }],
  ['a name with NUL', { stream: 'note-\0' }],
  ['half a surrogate pair in a name', { stream: 'note-\ud83d' }],
  ['no events', { events: [] }],
  ['no list of events', { events: any({ length: 1 }) }],
  ['nothing for an event', { events: any([null]) }],
  ['too many events', { events: newEvents(logLimits.eventsPerRequest + 1) }],
  ['the same event twice', { events: any([one, one]) }],
  ['an id that is no UUID', { events: [newEvent('x', { id: 'note' })] }],
  ['an id in capitals', { events: [newEvent('x', { id: 'ABCDEF00-0000-5000-8000-000000000000' })] }],
  ['a list for an id', { events: [newEvent('x', { id: any([one?.id]) })] }],
  ['a schema version beyond all counting', { events: [newEvent('x', { schemaVersion: 2 ** 31 })] }],
  ['a list for data', { events: [newEvent('x', { data: any([]) })] }],
  ['nothing for metadata', { events: [newEvent('x', { metadata: any(null) })] }],
  ['a list with holes', { events: [newEvent('x', { data: { list: any(Array(2)) } })] }],
  [
    'an event that is too large',
    { events: newEvents(1, { data: { note: 'x'.repeat(logLimits.eventBytes) } }) },
  ],
  [
    'events that are too large together',
    { events: newEvents(20, { data: { note: 'x'.repeat(logLimits.eventBytes - 100) } }) },
  ],
];

/** Specs of requests that the port refuses, without harm to those who write at the same time. */
export function boundsOfWriting(log: () => EventLog): void {
  it.each(unwritable)('refuses %s, and that alone', async (_, changes) => {
    const neighbours = [freshName('note'), freshName('note')] as const;
    const request = { stream: freshName('note'), expected: 'any', events: newEvents(1) } as const;
    const [before, refused, after] = await Promise.allSettled([
      log().append({ ...request, stream: neighbours[0], events: newEvents(1) }),
      log().append({ ...request, ...changes }),
      log().append({ ...request, stream: neighbours[1], events: newEvents(1) }),
    ]);
    expect(refused).toMatchObject({ status: 'rejected', reason: { code: 'event-log/unwritable' } });
    for (const neighbour of [before, after]) expect(neighbour).toMatchObject({ value: { version: 1 } });
    await expect(wholeStream(log(), request.stream)).rejects.toBeInstanceOf(StreamNotFound);
  });

  it('refuses nothing at all, by rejecting', async () => {
    await expect(log().append(any(undefined))).rejects.toBeInstanceOf(UnwritableRequest);
  });

  it('takes the greatest version for a version', async () => {
    const asked = log().append({
      stream: freshName('note'),
      expected: logLimits.version,
      events: newEvents(1),
    });
    await expect(asked).rejects.toMatchObject({ code: 'event-log/wrong-expected-version', actual: 0 });
  });
}

const ranges: readonly (readonly [string, object])[] = [
  ['a limit below 0', { limit: -1 }],
  ['no number for a limit', { limit: Number.NaN }],
  ['half a limit', { limit: 0.5 }],
];

const wrongOfStreams: readonly (readonly [string, object])[] = [
  ...ranges,
  ['version 0', { from: 0 }],
  ['a version below 0', { from: -1 }],
  ['half a version', { from: 1.5 }],
  ['no number for a version', { from: Number.NaN }],
  ['a text for a version', { from: '1' }],
];

const wrongOfAll: readonly (readonly [string, object])[] = [
  ...ranges,
  ['a position below 0', { after: -1n }],
  ['a number for a position', { after: 0 }],
  ['no position', { after: undefined }],
  ['a page of nothing', { pageSize: 0 }],
  ['no number for a page', { pageSize: Number.NaN }],
  ['a page of all there is', { pageSize: Infinity }],
  ['a text for types', { types: 'Noted' }],
  ['a type of nothing', { types: [''] }],
  ['a type with NUL', { types: ['Noted', 'No\0'] }],
  ['more types than there may be', { types: Array(logLimits.typesPerRequest + 1).fill('Noted') }],
];

/** Specs of ranges that the port refuses. */
export function boundsOfReading(log: () => EventLog): void {
  it.each(wrongOfStreams)('refuses %s of a stream', async (_, range) => {
    const stream = freshName('note');
    await log().append({ stream, expected: 'none', events: newEvents(1) });
    await expect(wholeStream(log(), stream, range)).rejects.toBeInstanceOf(UnreadableRequest);
  });

  it('takes a version that no stream has reached, and gives nothing', async () => {
    const stream = freshName('note');
    await log().append({ stream, expected: 'none', events: newEvents(1) });
    for (const from of [logLimits.version, logLimits.version + 1, Number.MAX_SAFE_INTEGER]) {
      expect(await wholeStream(log(), stream, { from })).toEqual([]);
    }
    expect(await wholeStream(log(), stream, { limit: Infinity })).toHaveLength(1);
    expect(await wholeStream(log(), stream, { limit: Number.MAX_SAFE_INTEGER })).toHaveLength(1);
  });

  it.each(['', 'note-\0', 'note-\ud83d', 'x'.repeat(300)])('has no stream called %j', async (name) => {
    await expect(wholeStream(log(), name)).rejects.toBeInstanceOf(StreamNotFound);
  });

  it.each(wrongOfAll)('refuses %s of all', async (_, range) => {
    const asked = { after: 0n, ...range };
    await expect(everyPage(log(), asked)).rejects.toBeInstanceOf(UnreadableRequest);
    const subscription = log().subscribe({ ...asked, signal: AbortSignal.timeout(5_000) });
    if ('limit' in asked) return;
    await expect(collect(subscription)).rejects.toBeInstanceOf(UnreadableRequest);
  });

  it('takes a position that no log has reached, and gives nothing', async () => {
    for (const after of [2n ** 63n - 1n, 2n ** 63n, 2n ** 100n]) {
      expect((await everyPage(log(), { after })).pages).toEqual([]);
    }
  });
}
