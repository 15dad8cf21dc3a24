import { dayNumber } from '../picture/days.ts';
import { targetFixture } from '../entry/entries.fixtures.ts';
import { promiseRows, staircases } from './promises.ts';

const revised = { eventType: 'TargetRevised', event: 'revised' } as const;
const made = targetFixture({ on: '2013-01-16', due: '2018-12-31' });
const moved = targetFixture({ on: '2014-11-13', due: '2020-12-31', ...revised });
const reworded = targetFixture({ on: '2015-09-04', due: '2020-12-31', ...revised });

describe('promises', () => {
  it('make a row for each date, in the order in which they were made', () => {
    const rows = promiseRows([moved, reworded, made]);
    expect(rows.map(({ entry, moved }) => [entry.id, moved])).toEqual([
      [made.id, true],
      [moved.id, true],
      [reworded.id, false],
    ]);
    expect(rows.map(({ slipDays }) => slipDays)).toEqual([undefined, 731, 0]);
  });

  it('keep what sets no date on the line of the promise then in force', () => {
    const met = targetFixture({ on: '2019-01-01', eventType: 'TargetMet' });
    const rows = promiseRows([made, moved, met]);
    expect(rows.map(({ during }) => during.map(({ id }) => id))).toEqual([[], [met.id]]);
  });

  it('hold a promise without a date, and an ending whose beginning is not on record', () => {
    const undated = targetFixture({ on: '2020-07-31' });
    const orphan = targetFixture({ on: '2021-01-01', policy: 'other', eventType: 'PolicySuperseded' });
    const rows = promiseRows([undated, orphan]);
    expect(rows.map(({ entry, due }) => [entry.id, due])).toEqual([
      [undated.id, undefined],
      [orphan.id, undefined],
    ]);
  });

  it('climb a staircase from day due to day due, over what promised less', () => {
    const interim = targetFixture({ on: '2016-01-01', due: '2017-01-01', policy: 'interim' });
    const last = targetFixture({ on: '2016-09-07', due: '2023-12-31', ...revised });
    const [stair] = staircases(promiseRows([made, moved, interim, last]));
    expect(stair).toMatchObject([
      { row: 0, day: dayNumber('2019-01-01') },
      { row: 1, day: dayNumber('2021-01-01') },
      { row: 3, day: dayNumber('2024-01-01') },
    ]);
  });

  it('keep promises about other things apart', () => {
    const other = targetFixture({
      on: '2013-06-01',
      due: '2030-01-01',
      policy: 'app',
      capabilities: ['patient-access'],
    });
    const rows = promiseRows([made, other, moved]);
    expect(rows.map(({ group }) => group)).toEqual(['epr', 'epr', 'patient-access']);
    expect(staircases(rows)).toHaveLength(1);
  });
});
