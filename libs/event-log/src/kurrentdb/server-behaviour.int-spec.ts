import { eventId } from '../ids/ids.ts';
import { DuplicateCommand } from '../port/errors.ts';
import type { EventLog, NewEvent, RecordedEvent } from '../port/event-log.ts';
import { startDouble, type Double } from './fixtures/double/server.ts';
import { openKurrentDbLog } from './open-kurrentdb-log.ts';

const noted = (id: string, changes: Partial<NewEvent> = {}): NewEvent => ({
  id: eventId(id, 0),
  type: 'Noted',
  schemaVersion: 1,
  data: { id },
  metadata: {},
  ...changes,
});
const json = (value: unknown) => Buffer.from(JSON.stringify(value));

async function all(log: EventLog, types?: readonly string[]): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const page of log.readAll({ after: 0n, ...(types && { types }) })) events.push(...page);
  return events;
}

describe('the log in KurrentDB', () => {
  let double: Double;
  let log: EventLog;
  beforeEach(async () => {
    double = await startDouble();
    log = openKurrentDbLog({ url: double.url });
  });
  afterEach(async () => {
    await log.dispose();
    await double.close();
  });
  const byOthers = (stream: string, type: string, data: unknown) =>
    double.store.write([
      {
        stream,
        expected: -2,
        records: [{ id: eventId(stream, 7), type, data: json(data), metadata: json({}) }],
      },
    ]);

  it('is empty where only the server has written', async () => {
    expect(await log.head()).toBe(0n);
    expect(await all(log)).toEqual([]);
  });

  it('passes over what the server, its reservations and others write', async () => {
    const { position } = await log.append({ stream: 'note-1', expected: 'none', events: [noted('a')] });
    byOthers('orders-1', 'Ordered', { order: 1 });
    byOthers('$scavenges', '$scavengeStarted', {});
    expect(await log.head()).toBe(position);
    expect((await all(log)).map(({ data }) => data)).toEqual([{ id: 'a' }]);
    expect(double.store.stream(`id:${eventId('a', 0)}`)).toHaveLength(1);
  });

  it('tells each of the requests that were written together where its events stand', async () => {
    const asked = Array.from({ length: 40 }, (_, index) =>
      log.append({
        stream: `note-${index}`,
        expected: 'none',
        events: [noted(`a${index}`), noted(`b${index}`)],
      }),
    );
    const appended = await Promise.all(asked);
    const read = await all(log);
    for (const [index, { version, position }] of appended.entries()) {
      const last = read.findLast(({ stream }) => stream === `note-${index}`);
      expect({ version, position }).toEqual({ version: last?.version, position: last?.position });
    }
  });

  it('does not write streams together whose names differ in capitals alone', async () => {
    const appended = await Promise.all(
      ['note-x', 'NOTE-X'].map((stream) => log.append({ stream, expected: 'none', events: [noted(stream)] })),
    );
    expect(appended.map(({ version }) => version)).toEqual([1, 1]);
  });

  it('gives the types asked for, and none that only begins with their names', async () => {
    const types = ['Noted', 'NotedAgain', 'Ysbyty “Gwynedd”', ':Noted', '$Noted'];
    const events = types.map((type) => noted(type, { type }));
    await log.append({ stream: 'note-1', expected: 'none', events });
    for (const type of types) expect((await all(log, [type])).map((one) => one.type)).toEqual([type]);
    expect((await all(log)).map(({ type }) => type)).toEqual(types);
  });

  it('knows a command again among many writes to any version, which the server forgets', async () => {
    const own = { stream: 'note-1', expected: 'any', events: [noted('a')] } as const;
    const first = await log.append(own);
    for (let index = 0; index < 3; index++) {
      const events = Array.from({ length: 500 }, (_, nth) => noted(`${index}-${nth}`));
      await log.append({ stream: 'note-1', expected: 'any', events });
    }
    expect(await log.append(own)).toEqual({ ...first, repeated: true });
  });

  it('says when it was recorded in milliseconds of its own', async () => {
    const before = Date.now();
    await log.append({ stream: 'note-1', expected: 'none', events: [noted('a')] });
    const [event] = await all(log);
    expect(Date.parse(event?.recordedAt ?? '')).toBeGreaterThanOrEqual(before);
  });

  it('writes the event of a reservation that was left behind, unless it is for another stream', async () => {
    const claim = (id: string, stream: string) =>
      double.store.write([
        {
          stream: `id:${eventId(id, 0)}`,
          expected: -1,
          records: [
            { id: eventId(id, 9), type: 'id:', data: json({ stream, version: 1 }), metadata: json({}) },
          ],
        },
      ]);
    claim('a', 'note-1');
    claim('b', 'note-2');
    await log.append({ stream: 'note-1', expected: 'none', events: [noted('a')] });
    await log.append({ stream: 'note-1', expected: 'any', events: [noted('a')] });
    const elsewhere = log.append({ stream: 'note-1', expected: 1, events: [noted('b')] });
    await expect(elsewhere).rejects.toBeInstanceOf(DuplicateCommand);
    expect(await all(log)).toHaveLength(1);
  });
});
