import { dateOf, entryOn, recorded, inventedSource } from '#testing/given';
import type { Day } from '../kernel/index.ts';
import { trustAsAt, trustNames, type TrustEvent } from './index.ts';

const registered: TrustEvent = {
  type: 'TrustRegistered',
  data: {
    ods: 'ZZ1',
    name: 'OLD NHS TRUST',
    trustType: 'acute',
    foundationTrust: true,
    region: 'London',
    board: 'ZZA',
  },
  source: inventedSource,
};
const rename = (edtf: string, from: string, to: string): TrustEvent => ({
  type: 'TrustRenamed',
  data: { from, to },
  entry: entryOn(edtf),
});
const opened: TrustEvent = { type: 'TrustOpened', data: {}, entry: entryOn('2001-04-01') };
const closed: TrustEvent = { type: 'TrustClosed', data: {}, entry: entryOn('2019-09-30') };
const on = (asAt: Day, ...events: readonly TrustEvent[]) => trustAsAt(recorded(registered, ...events), asAt);

describe('the name of a trust', () => {
  const first = rename('2016-01-01/2020-08-01', 'OLD NHS TRUST', 'NEW NHS TRUST');
  const second = rename('2022-03-17', 'NEW NHS TRUST', 'NEWEST NHS FOUNDATION TRUST');

  it.each([
    ['2010-01-01', 'OLD NHS TRUST'],
    ['2018-01-01', 'OLD NHS TRUST'],
    ['2020-07-31', 'OLD NHS TRUST'],
    ['2020-08-01', 'NEW NHS TRUST'],
    ['2022-03-16', 'NEW NHS TRUST'],
    ['2022-03-17', 'NEWEST NHS FOUNDATION TRUST'],
  ] as const)('on %s is %s, in whichever order the renames were recorded', (asAt, name) => {
    expect(on(asAt, first, second)?.name).toBe(name);
    expect(on(asAt, second, first)?.name).toBe(name);
  });

  it('is not undone by an older rename that comes to light later', () => {
    const older = rename('2010', 'OLDEST NHS TRUST', 'OLD NHS TRUST');
    expect(on('2026-01-01', first, second, older)?.name).toBe('NEWEST NHS FOUNDATION TRUST');
    expect(on('2009-01-01', first, second, older)?.name).toBe('OLDEST NHS TRUST');
  });

  it('says whether it is a foundation trust', () => {
    expect(on('2018-01-01', first, second)?.foundationTrust).toBe(false);
    expect(on('2026-01-01', first, second)?.foundationTrust).toBe(true);
  });

  it('is one of a list', () => {
    expect(trustNames(recorded(registered, second, first), '2026-01-01')).toEqual([
      { name: 'OLD NHS TRUST' },
      { name: 'NEW NHS TRUST', since: dateOf('2016-01-01/2020-08-01') },
      { name: 'NEWEST NHS FOUNDATION TRUST', since: dateOf('2022-03-17') },
    ]);
    expect(trustNames(recorded(registered), '2026-01-01')).toEqual([{ name: 'OLD NHS TRUST' }]);
    expect(trustNames([], '2026-01-01')).toEqual([]);
  });

  it.each([
    ['2015-12-31', ['OLD NHS TRUST']],
    ['2016-01-01', ['OLD NHS TRUST', 'NEW NHS TRUST']],
    ['2022-03-16', ['OLD NHS TRUST', 'NEW NHS TRUST']],
    ['2022-03-17', ['OLD NHS TRUST', 'NEW NHS TRUST', 'NEWEST NHS FOUNDATION TRUST']],
  ] as const)('is listed on %s if it may have begun by then', (asAt, names) => {
    expect(trustNames(recorded(registered, second, first), asAt).map(({ name }) => name)).toEqual(names);
  });

  it('is the first one known, also before a rename that is still to come', () => {
    const older = rename('2010', 'OLDEST NHS TRUST', 'OLD NHS TRUST');
    expect(trustNames(recorded(registered, first, older), '2009-12-31')).toEqual([
      { name: 'OLDEST NHS TRUST' },
    ]);
  });
});

describe('the life of a trust', () => {
  it.each([
    ['2001-03-31', 'not yet open'],
    ['2001-04-01', 'open'],
    ['2019-09-29', 'open'],
    ['2019-09-30', 'open'],
    ['2019-10-01', 'closed'],
  ] as const)('on %s: %s', (asAt, status) => {
    expect(on(asAt, closed, opened)?.status).toBe(status);
  });
  it('is told to be over from the day after its last one', () => {
    expect(on('2019-09-30', opened, closed)?.closed).toBeUndefined();
    expect(on('2019-10-01', opened, closed)?.closed).toEqual(dateOf('2019-09-30'));
  });
  it.each([
    ['1993-12-31', 'not yet open'],
    ['1994-06-30', 'opening not known'],
    ['1994-12-31', 'open'],
    ['2012-01-01', 'open'],
    ['2012-06-30', 'closing not known'],
    ['2012-12-31', 'closing not known'],
    ['2013-01-01', 'closed'],
  ] as const)('on %s, where both its ends are known to the year: %s', (asAt, status) => {
    const halfKnown = (type: 'TrustOpened' | 'TrustClosed', edtf: string): TrustEvent => ({
      type,
      data: {},
      entry: entryOn(edtf),
    });
    const life = [halfKnown('TrustOpened', '1994'), halfKnown('TrustClosed', '2012')];
    expect(on(asAt, ...life)?.status).toBe(status);
  });
  it('may have begun on a day not known', () => {
    expect(on('2010-01-01')?.status).toBe('opening not known');
    expect(on('2020-01-01', closed)?.status).toBe('closed');
  });
  it('is undefined for what is not registered', () => {
    expect(trustAsAt(recorded(opened), '2020-01-01')).toBeUndefined();
  });
  it('goes into its successors, each on its day', () => {
    const into = (ods: string, edtf: string): TrustEvent => ({
      type: 'TrustMerged',
      data: { into: ods, part: 'part', basis: 'ods' },
      entry: entryOn(edtf),
    });
    const events = [closed, into('ZZ3', '2020-04-01'), into('ZZ2', '2019-10-01')];
    expect(on('2019-12-31', ...events)?.successors).toEqual([
      { into: 'ZZ2', part: 'part', basis: 'ods', on: dateOf('2019-10-01') },
    ]);
    expect(on('2020-04-01', ...events)?.successors.map(({ into: ods }) => ods)).toEqual(['ZZ2', 'ZZ3']);
  });
});

describe('what else changes', () => {
  it('is the type', () => {
    const event: TrustEvent = {
      type: 'TrustReclassified',
      data: { from: 'acute', to: 'integrated' },
      entry: entryOn('2018'),
    };
    expect(on('2018-12-30', event)?.trustType).toBe('acute');
    expect(on('2018-12-31', event)?.trustType).toBe('integrated');
  });
  it('is the region or the board, each by itself', () => {
    const moved = (data: { region?: string; board?: string }, edtf: string): TrustEvent => ({
      type: 'TrustMoved',
      data,
      entry: entryOn(edtf),
    });
    const events = [moved({ board: 'ZZB' }, '2022'), moved({ region: 'Midlands' }, '2020')];
    expect(on('2019-01-01', ...events)).toMatchObject({ region: 'London', board: 'ZZA' });
    expect(on('2021-01-01', ...events)).toMatchObject({ region: 'Midlands', board: 'ZZA' });
    expect(on('2023-01-01', ...events)).toMatchObject({ region: 'Midlands', board: 'ZZB' });
  });
});
