import { eventId } from '../ids/ids.ts';
import type { AppendRequest, EventLog } from '../port/event-log.ts';
import { startDouble, type Double } from './fixtures/double/server.ts';
import { openKurrentDbLog } from './open-kurrentdb-log.ts';

const noted = (name: string, bytes: number): AppendRequest => ({
  stream: `note-${name}`,
  expected: 'none',
  events: [
    {
      id: eventId(name, 0),
      type: 'Noted',
      schemaVersion: 1,
      data: { text: 'x'.repeat(bytes) },
      metadata: {},
    },
  ],
});
const small = 10_000;
const large = 150_000;

describe.each([
  ['that writes requests together', true],
  ['that writes to one stream at a time', false],
])('a server %s and is set to take 100,000 bytes', (_, together) => {
  let double: Double;
  let log: EventLog;
  beforeEach(async () => {
    double = await startDouble({ together, mostBytes: 100_000 });
    log = openKurrentDbLog({ url: double.url });
  });
  afterEach(async () => {
    await log.dispose();
    await double.close();
  });
  const outcomes = (sizes: readonly number[]) =>
    Promise.allSettled(sizes.map((bytes, index) => log.append(noted(String(index), bytes))));

  it.each([3, 60])('refuses one that is too large of %i at once, and writes the others', async (count) => {
    const sizes = Array.from({ length: count }, (_, index) => (index === 1 ? large : small));
    const [first, second, ...others] = await outcomes(sizes);
    for (const one of [first, ...others]) expect(one).toMatchObject({ value: { version: 1 } });
    expect(second).toMatchObject({ reason: { code: 'event-log/unwritable', reason: 'too-large' } });
    expect(double.store.stream('note-1')).toBeUndefined();
    expect(double.store.stream(`note-${count - 1}`)).toHaveLength(1);
  });

  it('writes all that are small enough, though together they are too large', async () => {
    const appended = await outcomes(Array.from({ length: 60 }, () => small));
    expect(appended.filter(({ status }) => status === 'rejected')).toEqual([]);
  });

  it('tells each of them its own position', async () => {
    const appended = await outcomes([small, small, small]);
    for (const [index, one] of appended.entries()) {
      const position = double.store.stream(`note-${index}`)?.[0]?.position;
      expect(one).toMatchObject({ value: { version: 1, position } });
    }
  });
});
