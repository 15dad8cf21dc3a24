import type { RecordedEvent } from '../port/event-log.ts';
import { verifyLog } from './verify-log.ts';
import type { Finding } from './finding.ts';
import { sixEvents } from './invented.fixtures.ts';

async function* pagesOf(events: readonly RecordedEvent[]) {
  yield await Promise.resolve(events.slice(0, 4));
  yield events.slice(4);
}

async function verified(
  events: readonly RecordedEvent[],
  { gapless = true, head = events.at(-1)?.position } = {},
) {
  const findings: Finding[] = [];
  const log = { head: () => Promise.resolve(head ?? 0n), readAll: () => pagesOf(events) };
  const verification = await verifyLog(log, { gapless, finding: (one) => findings.push(one) });
  expect(verification.findings).toBe(findings.length);
  return {
    ...verification,
    kinds: findings.map(({ kind }) => kind),
    at: findings.map(({ position }) => position),
  };
}

/** The six, one of them changed. */
const changed = (index: number, changes: Partial<RecordedEvent>): RecordedEvent[] =>
  sixEvents.map((event, nth) => (nth === index ? { ...event, ...changes } : event));

/** The six, two of one stream in one another's place. */
const exchanged = (one: number, other: number): RecordedEvent[] =>
  sixEvents.map((event, nth) => {
    const from = sixEvents[nth === one ? other : nth === other ? one : nth] ?? event;
    return { ...from, version: event.version, position: event.position };
  });

describe('verifying a log', () => {
  it('says what is in one that is whole', async () => {
    expect(await verified(sixEvents)).toMatchObject({
      events: 6,
      streams: 2,
      position: 6n,
      types: [['PolicyAnnounced', 6]],
      kinds: [],
    });
  });

  it('finds nothing wrong with an empty one', async () => {
    expect(await verified([])).toMatchObject({ events: 0, streams: 0, position: 0n, types: [], kinds: [] });
  });

  it.each<[string, RecordedEvent[], string[]]>([
    [
      'a position that goes back',
      changed(3, { position: 2n }),
      ['position-not-ascending', 'position-missing'],
    ],
    ['a position that comes twice', changed(5, { position: 5n }), ['position-not-ascending']],
    ['a version that is passed over', changed(4, { version: 4 }), ['version-out-of-order']],
    ['a version that comes twice', changed(5, { version: 2 }), ['version-out-of-order']],
    ['a stream that does not begin with 1', changed(5, { stream: 'policy-x' }), ['version-out-of-order']],
    ['an id that comes twice', changed(5, { id: sixEvents[0]?.id ?? '' }), ['id-repeated']],
    ['a type of a later release', changed(5, { type: 'PolicySung' }), ['unknown-event']],
    ['a schema version of a later release', changed(5, { schemaVersion: 99 }), ['unknown-event']],
    ['data that are not what they promise', changed(5, { data: { note: 7 } }), ['malformed-event']],
    ['metadata without a command', changed(5, { metadata: {} }), ['malformed-event']],
  ])('finds %s', async (_, events, kinds) => {
    expect((await verified(events)).kinds).toEqual(kinds);
  });

  it('finds an end that is missing', async () => {
    expect(await verified(sixEvents.slice(0, 5), { head: 6n })).toMatchObject({
      kinds: ['end-missing'],
      at: [5n],
    });
  });

  it('finds a missing position where the engine gives every one, and only there', async () => {
    const without = changed(5, { position: 9n });
    expect((await verified(without)).kinds).toEqual(['position-missing']);
    expect((await verified(without, { gapless: false })).kinds).toEqual([]);
  });
});

describe('the digests of a log', () => {
  const digestsOf = async (events: readonly RecordedEvent[]) => {
    const { digest, contents } = await verified(events, { gapless: false });
    return { digest, contents };
  };

  it('leave positions out, and the order in which fields are kept', async () => {
    const elsewhere = sixEvents.map((event) => ({
      ...event,
      position: event.position * 100n,
      metadata: Object.fromEntries(Object.entries(event.metadata).reverse()),
    }));
    expect(await digestsOf(elsewhere)).toEqual(await digestsOf(sixEvents));
  });

  it.each<[string, RecordedEvent[]]>([
    ['data', changed(2, { data: { note: 'Forged' } })],
    ['metadata', changed(2, { metadata: { ...sixEvents[2]?.metadata, commandHash: 'forged' } })],
    ['a type', changed(2, { type: 'PolicyLaunched' })],
    ['a stream', changed(5, { stream: 'policy-x' })],
    ['an event that is gone', sixEvents.slice(0, 5)],
    ['the order within a stream', exchanged(0, 2)],
    ['a stream that is gone', sixEvents.filter(({ stream }) => stream === sixEvents[0]?.stream)],
  ])('tell %s apart', async (_, events) => {
    const [here, there] = [await digestsOf(sixEvents), await digestsOf(events)];
    expect(there.digest).not.toBe(here.digest);
    expect(there.contents).not.toBe(here.contents);
  });

  it('differ in the order of the streams: one has it, one has not', async () => {
    const [first, second, third, ...others] = sixEvents;
    const byStream = [...Map.groupBy(sixEvents, ({ stream }) => stream).values()].reverse().flat();
    const here = await digestsOf(sixEvents);
    const swapped = [second, first, third].flatMap((event) => (event ? [event] : []));
    for (const events of [[...swapped, ...others], byStream]) {
      const there = await digestsOf(
        events.map((event, index) => ({ ...event, position: BigInt(index + 1) })),
      );
      expect(there.contents).toBe(here.contents);
      expect(there.digest).not.toBe(here.digest);
    }
  });

  it('differ in the instants of recording: one has them, one has not', async () => {
    const [here, there] = [
      await digestsOf(sixEvents),
      await digestsOf(changed(2, { recordedAt: '2026-07-02T00:00:00.000Z' })),
    ];
    expect(there.digest).not.toBe(here.digest);
    expect(there.contents).toBe(here.contents);
  });
});
