import fc from 'fast-check';
import { dateOf, entryOn, statedKnown, recorded, inventedSource } from '#testing/given';
import { plusDays, type Day, type Fact, type Reducer, type Recorded } from '../kernel/index.ts';
import {
  fold,
  happenedBy,
  history,
  effectiveEntry,
  type CorrectionEvent,
  type EntryCorrected,
  type EntryRetracted,
} from './index.ts';

type Reached = ReturnType<typeof reachedOn>;
const reachedOn = (occurred: string, title: string, knownOn: Day = '2020-01-01') =>
  ({
    type: 'MilestoneReached',
    data: { title, kind: 'other' },
    entry: entryOn(occurred, { knownOn }),
  }) as const;
const correction = (entryId: string, title: string, knownOn: Day): EntryCorrected => ({
  type: 'EntryCorrected',
  data: { entryId, schemaVersion: 1, changes: { data: { title } }, reason: 'misread' },
  known: statedKnown(knownOn),
});
const retraction = (entryId: string, knownOn: Day): EntryRetracted => ({
  type: 'EntryRetracted',
  data: { entryId, reason: 'not so' },
  known: statedKnown(knownOn),
});

const epoch = '2020-01-01';
const day = fc.integer({ min: 0, max: 6 }).map((days) => plusDays(epoch, days));
const anyChange = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant('corrected'), day) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('retracted'), day) },
);
const changes = fc
  .array(anyChange, { maxLength: 7 })
  .map((list) =>
    list.map(([what, on], index): CorrectionEvent =>
      what === 'corrected' ? correction('e1', `title ${index + 2}`, on) : retraction('e1', on),
    ),
  );

/** The rule in other words: the title of the last correction, by (knownOn, position), before the first retraction. */
function titleBy(list: readonly CorrectionEvent[], knownAt: Day, atPosition: number): string | undefined {
  const rank = (event: CorrectionEvent, position: number) =>
    `${event.known.knownOn} ${String(position).padStart(3, '0')}`;
  const ranked = list
    .map((event, index) => ({ event, position: index + 2, rank: rank(event, index + 2) }))
    .filter(({ event, position }) => event.known.knownOn <= knownAt && position <= atPosition);
  const firstRetraction = ranked
    .filter(({ event }) => event.type === 'EntryRetracted')
    .reduce((first, { rank: one }) => (one < first ? one : first), 'z');
  if (firstRetraction !== 'z') return undefined;
  return ranked.reduce((best, one) => (one.rank > best.rank ? one : best), { rank: '', position: 1 })
    .position === 1
    ? 'title 1'
    : `title ${ranked.reduce((best, one) => (one.rank > best.rank ? one : best)).position}`;
}

describe('what an entry says to a reader', () => {
  it('is what its corrections, in order of knowledge, and its first retraction leave of it', () => {
    fc.assert(
      fc.property(changes, day, fc.integer({ min: 0, max: 9 }), (list, knownAt, position) => {
        const own: Recorded<Reached> = { id: 'e1', position: 1n, event: reachedOn('2019', 'title 1') };
        const told = list.map((event, index) => ({
          id: `e${index + 2}`,
          position: BigInt(index + 2),
          event,
        }));
        const now = effectiveEntry(own, told, { knownAt, atPosition: BigInt(position) });
        expect(now.is === 'effective' ? now.event.data.title : now.is).toBe(
          position < 1 ? 'unknown' : (titleBy(list, knownAt, position) ?? 'retracted'),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('is not known before its own day', () => {
    const [own] = recorded(reachedOn('2019', 'title 1', '2020-01-02'));
    expect(own && effectiveEntry(own, [], { knownAt: '2020-01-01' })).toEqual({ is: 'unknown' });
    expect(own && effectiveEntry(own, [], { knownAt: '2020-01-02' })).toMatchObject({ is: 'effective' });
  });

  it('is, of a registration, known since ever and cut by position alone', () => {
    const registered = { type: 'TrustRegistered', data: { name: 'A' }, source: inventedSource };
    const [own] = recorded(registered);
    expect(own && effectiveEntry(own, [], { knownAt: '1066-10-14' })).toMatchObject({ is: 'effective' });
    expect(own && effectiveEntry(own, [], { atPosition: 0n })).toEqual({ is: 'unknown' });
  });

  it('may be restated in when it happened, where it is to be read, and how sure we are', () => {
    const better = { title: 'Minutes', url: 'https://example.org/minutes' };
    const restated: EntryCorrected = {
      ...correction('e1', 'x', '2020-01-01'),
      data: {
        entryId: 'e1',
        schemaVersion: 1,
        reason: 'found the minutes',
        changes: { occurred: dateOf('2018'), source: better, confidence: 'low' },
      },
    };
    const [own] = recorded(reachedOn('2019', 'title 1'));
    const naming = recorded(restated);
    expect(own && effectiveEntry(own, naming)).toEqual({
      is: 'effective',
      event: {
        ...reachedOn('2019', 'title 1'),
        entry: {
          ...entryOn('2019', { knownOn: '2020-01-01' }),
          occurred: dateOf('2018'),
          source: better,
          confidence: 'low',
        },
      },
    });
  });
});

describe('the history of a stream', () => {
  const titles = (told: readonly Recorded<Reached>[]) => told.map(({ event }) => event.data.title);

  it('is in the order of the world, corrections applied, what was retracted left out', () => {
    const stream = recorded<Reached | CorrectionEvent>(
      reachedOn('2019-06', 'second'),
      reachedOn('2019', 'third'),
      reachedOn('2018', 'first'),
      reachedOn('2019', 'third too'),
      reachedOn('2017', 'never'),
      retraction('e5', epoch),
      correction('e1', 'second, restated', epoch),
    );
    expect(titles(history<Reached>(stream))).toEqual(['first', 'second, restated', 'third', 'third too']);
    expect(titles(history<Reached>(stream, { atPosition: 5n }))).toEqual([
      'never',
      'first',
      'second',
      'third',
      'third too',
    ]);
  });

  it('goes by position among entries of one date, in whichever order it is handed over', () => {
    const stream = recorded(reachedOn('2019', 'a'), reachedOn('2019', 'b'));
    expect(titles(history<Reached>([...stream].reverse()))).toEqual(['a', 'b']);
  });

  it('puts an entry where its corrected date belongs', () => {
    const moved: EntryCorrected = {
      ...correction('e2', 'x', epoch),
      data: { entryId: 'e2', schemaVersion: 1, reason: 'misread', changes: { occurred: dateOf('2016') } },
    };
    const stream = recorded<Reached | CorrectionEvent>(reachedOn('2018', 'a'), reachedOn('2019', 'b'), moved);
    expect(titles(history<Reached>(stream))).toEqual(['b', 'a']);
  });

  it('begins with what has no day, in order of recording', () => {
    const registered = (name: string) => ({
      type: 'TrustRegistered',
      data: { name },
      source: inventedSource,
    });
    const stated = { type: 'RelationAsserted', data: {}, known: statedKnown(epoch) };
    const stream = recorded<Fact>(reachedOn('2018', 'a'), stated, registered('n'));
    expect(history<Fact>(stream).map(({ event }) => event.type)).toEqual([
      'RelationAsserted',
      'TrustRegistered',
      'MilestoneReached',
    ]);
  });

  it('is the same in whichever order it is handed over', () => {
    fc.assert(
      fc.property(changes, fc.array(fc.nat()), (list, keys) => {
        const stream = recorded<Reached | CorrectionEvent>(
          reachedOn('2019', 'title 1'),
          ...list,
          reachedOn('2018', 'b'),
        );
        const shuffled = stream
          .map((one, index) => ({ one, key: keys[index % Math.max(keys.length, 1)] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(history<Reached>(shuffled)).toEqual(history<Reached>(stream));
      }),
    );
  });
});

describe('folding a stream', () => {
  const titles: Reducer<readonly string[], Reached> = {
    initial: [],
    types: { MilestoneReached: true },
    evolve: (before, event, { id }) => [...before, `${id} ${event.data.title}`],
  };

  it('sees no correction, and passes over what it does not fold', () => {
    const stream = recorded<Fact>(
      reachedOn('2019', 'a'),
      { type: 'TrustRegistered', data: {}, source: inventedSource },
      correction('e1', 'b', epoch),
      { type: 'toString', data: {}, source: inventedSource },
    );
    expect(fold(titles, stream)).toEqual(['e1 b']);
    expect(fold(titles, stream, { knownAt: '2019-12-31' })).toEqual([]);
    expect(fold(titles, [])).toEqual([]);
  });
});

describe('what has happened by a day', () => {
  it('has happened on every reading of its date', () => {
    const visible = recorded(reachedOn('2019', 'b'), reachedOn('2018/2020-08-01', 'a'));
    const by = (asAt: Day) => happenedBy(visible, asAt).map(({ event }) => event.data.title);
    expect(by('2019-12-30')).toEqual([]);
    expect(by('2019-12-31')).toEqual(['b']);
    // Each counts from its last day.
    expect(by('2020-08-01')).toEqual(['b', 'a']);
  });
});
