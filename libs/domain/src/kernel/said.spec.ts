import fc from 'fast-check';
import { date, said, source, stated } from '#testing/given';
import {
  certainlyBefore,
  dueBeforeSet,
  entryOf,
  isSource,
  notYet,
  onDay,
  plusDays,
  statedOn,
} from './index.ts';

const today = '2026-07-01';

describe('since when a fact counts as known', () => {
  it('is the last day that it may have happened, where no source is dated', () => {
    expect(entryOf(said('2019'), today)).toMatchObject({
      knownOn: '2019-12-31',
      knownBasis: 'assumed-on-occurrence',
    });
  });
  it('is never later than today', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 3000 }), (days) => {
        const entry = entryOf(said(plusDays(today, days)), today);
        expect(entry).toMatchObject({ knownOn: days < 0 ? plusDays(today, days) : today });
      }),
    );
  });
  it('is the day of its source', () => {
    expect(entryOf(said('2019', { knownOn: '2021-05-04' }), today)).toMatchObject({
      occurred: date('2019'),
      knownOn: '2021-05-04',
      knownBasis: 'source-dated',
    });
  });
  it('is today for what has no day of its own and no dated source', () => {
    expect(statedOn(stated, today)).toEqual({
      knownOn: today,
      knownBasis: 'recorded',
      source,
      confidence: 'high',
    });
    expect(statedOn({ ...stated, knownOn: '2019-01-07' }, today)).toMatchObject({
      knownOn: '2019-01-07',
      knownBasis: 'source-dated',
    });
  });
  it('is today for what is reported without a dated source', () => {
    const reported = { ...said('2019'), reported: true } as const;
    expect(entryOf(reported, today)).toMatchObject({ knownOn: today, knownBasis: 'recorded' });
    expect(entryOf({ ...reported, knownOn: '2021-05-04' }, today)).toMatchObject({
      knownOn: '2021-05-04',
      knownBasis: 'source-dated',
    });
  });
  it('is not before the first day on which it may have happened, where it is reported', () => {
    const reported = { ...said('2019'), reported: true } as const;
    expect(entryOf({ ...reported, knownOn: '2018-12-31' }, today)).toMatchObject({
      refused: 'entry/known-before-it-happened',
    });
    expect(entryOf({ ...reported, knownOn: '2019-01-01' }, today)).toMatchObject({ knownOn: '2019-01-01' });
    expect(entryOf(said('2019', { knownOn: '2018-12-31' }), today)).toMatchObject({ knownOn: '2018-12-31' });
  });
  it('is not after today', () => {
    expect(entryOf(said('2019', { knownOn: '2026-07-02' }), today)).toMatchObject({
      refused: 'entry/known-after-today',
    });
    expect(statedOn({ ...stated, knownOn: '2026-07-02' }, today)).toMatchObject({
      refused: 'entry/known-after-today',
    });
    expect(entryOf(said('2019', { knownOn: today }), today)).toMatchObject({ knownOn: today });
  });
});

describe('a day of knowledge', () => {
  const of = (publishedOn: '2021-05-03' | '2021-05-04' | '2021-05-05') =>
    said('2019', { knownOn: '2021-05-04', source: { ...source, publishedOn } });
  it('is not before its source was published', () => {
    expect(entryOf(of('2021-05-05'), today)).toMatchObject({
      refused: 'entry/known-before-source',
      field: 'said.knownOn',
    });
    expect(statedOn(of('2021-05-05'), today)).toMatchObject({ refused: 'entry/known-before-source' });
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
          expect(notYet(date(edtf), today)?.refused).toBe(
            certainlyBefore(onDay(today), date(edtf)) ? 'entry/after-today' : undefined,
          );
        },
      ),
    );
    expect(notYet(date('2027'), today)?.refused).toBe('entry/after-today');
    expect(notYet(date('2026'), today)).toBeUndefined();
  });
  it('is that nothing is due before it was set', () => {
    expect(dueBeforeSet(date('2018'), date('2019-01'))?.refused).toBe('entry/due-before-set');
    expect(dueBeforeSet(date('2019'), date('2019-06'))).toBeUndefined();
    expect(dueBeforeSet(date('2018?'), date('2019-01'))).toBeUndefined();
    expect(dueBeforeSet(undefined, date('2019-01'))).toBeUndefined();
  });
});

describe('a source', () => {
  it('has a title and an address', () => {
    expect(isSource(source)).toBe(true);
    expect(isSource({ ...source, publishedOn: '2019-01-07' })).toBe(true);
  });
  it.each([
    null,
    'x',
    {},
    { title: 'x' },
    { url: 'x' },
    { ...source, publishedOn: '2019' },
    { ...source, more: 1 },
  ])('is not %j', (value) => {
    expect(isSource(value)).toBe(false);
  });
});
