import { movedTo, stopAt, stopFrom, stopsOf } from './steps.ts';

const days = (...all: string[]) => all.map((day) => ({ day, entries: 1 }));
const replay = { asAt: '2026-11-30', knownAt: '2026-11-30', atPosition: '9' };
const stops = stopsOf(
  {
    replay,
    known: days('2018-01-01', '2020-01-01', '2027-01-01'),
    occurred: days('2017-05-01', '2020-01-01', '2030-03-31'),
  },
  '2026-11-30',
);

describe('the stops of a replay', () => {
  it('are the days on which something changes, and of knowledge none after today', () =>
    expect(stops).toEqual({
      knownAt: ['2018-01-01', '2020-01-01'],
      asAt: ['2017-05-01', '2020-01-01', '2030-03-31'],
      both: ['2017-05-01', '2018-01-01', '2020-01-01'],
    }));

  it('are found for any day', () => {
    expect(stopAt(stops.knownAt, '2017-12-31')).toBe(-1);
    expect(stopAt(stops.knownAt, '2019-06-30')).toBe(0);
    expect(stopAt(stops.knownAt, '2026-11-30')).toBe(1);
  });

  it.each([
    ['knownAt', '2017-01-01', 1, '2018-01-01'],
    ['knownAt', '2018-01-01', 1, '2020-01-01'],
    ['knownAt', '2019-06-30', 1, '2020-01-01'],
    ['knownAt', '2019-06-30', -1, '2018-01-01'],
    ['knownAt', '2018-01-01', -1, undefined],
    ['knownAt', '2020-01-01', 1, undefined],
    ['asAt', '2020-01-01', 1, '2030-03-31'],
  ] as const)('lead %s from %s by %i to %s', (mover, day, by, stop) =>
    expect(stopFrom(stops[mover], mover, { asAt: day, knownAt: day }, by)).toBe(stop),
  );

  it('move one clock, or both', () => {
    const at = { asAt: '2026-11-30', knownAt: '2026-11-30' };
    expect(movedTo('knownAt', '2020-01-01', at)).toEqual({ ...at, knownAt: '2020-01-01' });
    expect(movedTo('both', '2020-01-01', at)).toEqual({ asAt: '2020-01-01', knownAt: '2020-01-01' });
    expect(stopFrom(stops.both, 'both', { asAt: '2026-11-30', knownAt: '2018-01-01' }, 1)).toBe('2020-01-01');
  });
});
