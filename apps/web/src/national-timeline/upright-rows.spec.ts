import { entryFixture, milestoneFixture, targetFixture } from '../entry/entries.fixtures.ts';
import { yearsSpan } from '../picture/axis.ts';
import { uprightRows } from './upright-rows.ts';

const entries = [
  targetFixture({ on: '2013-01-16' }),
  entryFixture({ on: '2019-01-07', kind: 'strategy' }),
  milestoneFixture({ on: '2019-05-01' }),
  milestoneFixture({ on: '2009-01-01', to: '2013-05-31' }),
];

describe('the upright picture', () => {
  it('has a row for each year with anything in it, and each entry once', () => {
    const rows = uprightRows(entries, yearsSpan(2012, 2026), false);
    expect(rows.map(({ id }) => id)).toEqual(['2012', '2013', '2019']);
    const held = rows.flatMap(({ cells }) => [...cells.values()].flat()).map(({ id }) => id);
    expect(held.toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
    expect([...(rows[2]?.cells.keys() ?? [])]).toEqual(['policy', 'trusts']);
  });

  it('has a row for each quarter where few years are shown', () => {
    const rows = uprightRows(entries.slice(1, 3), yearsSpan(2019, 2020), false);
    expect(rows.map(({ title }) => title)).toEqual(['2019 Q1', '2019 Q2']);
  });

  it('has the newest first if asked', () => {
    expect(uprightRows(entries, yearsSpan(2012, 2026), true).map(({ id }) => id)).toEqual([
      '2019',
      '2013',
      '2012',
    ]);
  });
});
