import { fileQuery, withinSight } from './file-query.ts';

const replay = { asAt: '2019-01-07', knownAt: '2020-01-01', atPosition: '12' };

describe('the question of files', () => {
  it('is the choices made, and the clocks of the answer', () =>
    expect(
      String(
        fileQuery(replay, [
          ['q', 'gde '],
          ['kind', ''],
          ['state', null],
          ['asAt', '2000-01-01'],
        ]),
      ),
    ).toBe('q=gde&asAt=2019-01-07&knownAt=2020-01-01&atPosition=12'));
  it('keeps values that are chosen twice', () =>
    expect(
      fileQuery(replay, [
        ['supplier', 'Epic'],
        ['supplier', 'Zed'],
      ]).getAll('supplier'),
    ).toEqual(['Epic', 'Zed']));

  it.each([
    ['from=2012-01-01', undefined, '2012-01-01', null],
    ['from=2012-01-01', '2016-01-01..2019-12-31', '2016-01-01', '2019-12-31'],
    ['from=2012-01-01&to=2018-12-31', '2016-01-01..2019-12-31', '2016-01-01', '2018-12-31'],
    ['from=2017-01-01', '2016-01-01..2019-12-31', '2017-01-01', '2019-12-31'],
    ['from=2012-01-01', '2016-13-01..2019-12-31', '2012-01-01', null],
    ['from=2012-01-01', '2016-02-31..2019-12-31', '2012-01-01', null],
  ])('of %s within %s is from %s to %s', (query, sight, from, to) => {
    const within = withinSight(new URLSearchParams(query), sight);
    expect([within.get('from'), within.get('to')]).toEqual([from, to]);
  });
});
