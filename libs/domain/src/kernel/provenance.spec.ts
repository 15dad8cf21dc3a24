import fc from 'fast-check';
import { dateOf, provenance, inventedSource, statedProvenance } from '#testing/given';
import {
  certainlyBefore,
  dueBeforeSet,
  entryOf,
  isSource,
  notYet,
  onDay,
  plusDays,
  knowledgeOfStatement,
} from './index.ts';

const today = '2026-07-01';

describe('since when a fact counts as known', () => {
  it('is the last day that it may have happened, where no source is dated', () => {
    expect(entryOf(provenance('2019'), today)).toMatchObject({
      knownOn: '2019-12-31',
      knownBasis: 'assumed-on-occurrence',
    });
  });
  it('is never later than today', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 3000 }), (days) => {
        const entry = entryOf(provenance(plusDays(today, days)), today);
        expect(entry).toMatchObject({ knownOn: days < 0 ? plusDays(today, days) : today });
      }),
    );
  });
  it('is the day of its source', () => {
    expect(entryOf(provenance('2019', { knownOn: '2021-05-04' }), today)).toMatchObject({
      occurred: dateOf('2019'),
      knownOn: '2021-05-04',
      knownBasis: 'source-dated',
    });
  });
  it('is today for what has no day of its own and no dated source', () => {
    expect(knowledgeOfStatement(statedProvenance, today)).toEqual({
      knownOn: today,
      knownBasis: 'recorded',
      source: inventedSource,
      confidence: 'high',
    });
    expect(knowledgeOfStatement({ ...statedProvenance, knownOn: '2019-01-07' }, today)).toMatchObject({
      knownOn: '2019-01-07',
      knownBasis: 'source-dated',
    });
  });
  it('is today for what is reported without a dated source', () => {
    const reported = { ...provenance('2019'), reported: true } as const;
    expect(entryOf(reported, today)).toMatchObject({ knownOn: today, knownBasis: 'recorded' });
    expect(entryOf({ ...reported, knownOn: '2021-05-04' }, today)).toMatchObject({
      knownOn: '2021-05-04',
      knownBasis: 'source-dated',
    });
  });
  it('is not before the first day on which it may have happened, where it is reported', () => {
    const reported = { ...provenance('2019'), reported: true } as const;
    expect(entryOf({ ...reported, knownOn: '2018-12-31' }, today)).toMatchObject({
      refused: 'entry/known-before-it-happened',
    });
    expect(entryOf({ ...reported, knownOn: '2019-01-01' }, today)).toMatchObject({ knownOn: '2019-01-01' });
    expect(entryOf(provenance('2019', { knownOn: '2018-12-31' }), today)).toMatchObject({
      knownOn: '2018-12-31',
    });
  });
  it('is not after today', () => {
    expect(entryOf(provenance('2019', { knownOn: '2026-07-02' }), today)).toMatchObject({
      refused: 'entry/known-after-today',
    });
    expect(knowledgeOfStatement({ ...statedProvenance, knownOn: '2026-07-02' }, today)).toMatchObject({
      refused: 'entry/known-after-today',
    });
    expect(entryOf(provenance('2019', { knownOn: today }), today)).toMatchObject({ knownOn: today });
  });
});

describe('a day of knowledge', () => {
  const of = (publishedOn: '2021-05-03' | '2021-05-04' | '2021-05-05') =>
    provenance('2019', { knownOn: '2021-05-04', source: { ...inventedSource, publishedOn } });
  it('is not before its source was published', () => {
    expect(entryOf(of('2021-05-05'), today)).toMatchObject({
      refused: 'entry/known-before-source',
      field: 'said.knownOn',
    });
    expect(knowledgeOfStatement(of('2021-05-05'), today)).toMatchObject({
      refused: 'entry/known-before-source',
    });
  });
  it.each(['2021-05-03', '2021-05-04'] as const)('may be that of a source of %s', (publishedOn) => {
    expect(entryOf(of(publishedOn), today)).toMatchObject({ knownOn: '2021-05-04' });
  });
  it('is as before where none is given: a later source may tell of what was public', () => {
    const { knownOn: _, ...undated } = of('2021-05-05');
    expect(entryOf(undated, today)).toMatchObject({ knownOn: '2019-12-31' });
  });
});

describe('what is certain', () => {
  it('is that a day after today has not come', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('2026-07-01', '2026-07-02', '2026-07', '2026', '2027', '2027~', '2025'),
        (edtf) => {
          expect(notYet(dateOf(edtf), today)?.refused).toBe(
            certainlyBefore(onDay(today), dateOf(edtf)) ? 'entry/after-today' : undefined,
          );
        },
      ),
    );
    expect(notYet(dateOf('2027'), today)?.refused).toBe('entry/after-today');
    expect(notYet(dateOf('2026'), today)).toBeUndefined();
  });
  it('is that nothing is due before it was set', () => {
    expect(dueBeforeSet(dateOf('2018'), dateOf('2019-01'))?.refused).toBe('entry/due-before-set');
    expect(dueBeforeSet(dateOf('2019'), dateOf('2019-06'))).toBeUndefined();
    expect(dueBeforeSet(dateOf('2018?'), dateOf('2019-01'))).toBeUndefined();
    expect(dueBeforeSet(undefined, dateOf('2019-01'))).toBeUndefined();
  });
});

describe('a source', () => {
  it('has a title and an address', () => {
    expect(isSource(inventedSource)).toBe(true);
    expect(isSource({ ...inventedSource, publishedOn: '2019-01-07' })).toBe(true);
  });
  it.each([
    null,
    'x',
    {},
    { title: 'x' },
    { url: 'x' },
    { ...inventedSource, publishedOn: '2019' },
    { ...inventedSource, more: 1 },
  ])('is not %j', (value) => {
    expect(isSource(value)).toBe(false);
  });
});
