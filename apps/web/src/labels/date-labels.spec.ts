import { boundsLabel, dateLabel, dayLabel, shortDayLabel } from './date-labels.ts';

const date = (edtf: string, earliestOn: string, latestOn: string) => ({ edtf, earliestOn, latestOn });

describe('dates in words', () => {
  it.each([
    ['2019-01-07', '2019-01-07', '2019-01-07', '7 January 2019'],
    ['2019-01', '2019-01-01', '2019-01-31', 'January 2019'],
    ['2019', '2019-01-01', '2019-12-31', '2019'],
    ['2004/2008-03', '2004-01-01', '2008-03-31', 'some time from 2004 to March 2008'],
    ['2011~', '2011-01-01', '2011-12-31', 'about 2011'],
    ['2011-05?', '2011-05-01', '2011-05-31', 'perhaps May 2011'],
    ['2011%', '2011-01-01', '2011-12-31', 'perhaps about 2011'],
    ['201X', '2010-01-01', '2019-12-31', 'some time from 1 January 2010 to 31 December 2019'],
  ])('%s', (edtf, earliestOn, latestOn, words) => {
    expect(dateLabel(date(edtf, earliestOn, latestOn))).toBe(words);
  });

  it('say a day in full and in short', () => {
    expect([dayLabel('2026-11-22'), shortDayLabel('2026-11-22')]).toEqual([
      '22 November 2026',
      '22 Nov 2026',
    ]);
  });

  it('say the bounds only of what is more than a day', () => {
    expect(boundsLabel(date('2019-01-07', '2019-01-07', '2019-01-07'))).toBeUndefined();
    expect(boundsLabel(date('2018', '2018-01-01', '2018-12-31'))).toBe(
      'not before 1 January 2018, not after 31 December 2018',
    );
  });
});
