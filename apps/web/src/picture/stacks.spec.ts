import { dayNumber } from './days.ts';
import { milestoneFixture } from '../entry/entries.fixtures.ts';
import { binOf, columnsIn, stacksOf } from './stacks.ts';

const quarterOf = (day: string) => binOf(dayNumber(day), 'quarter');

describe('stacks of milestones', () => {
  it('collect what fell into one quarter', () => {
    const stacks = stacksOf(
      [
        milestoneFixture({ on: '2017-01-02' }),
        milestoneFixture({ on: '2017-03-31' }),
        milestoneFixture({ on: '2017-04-01' }),
      ],
      'quarter',
    );
    expect(stacks.map(({ entries, exact }) => [entries.length, exact])).toEqual([
      [2, true],
      [1, true],
    ]);
    expect(stacks[0]?.span).toEqual({ from: dayNumber('2017-01-01'), to: dayNumber('2017-04-01') });
  });

  it('keep a half-known date as wide as what is not known', () => {
    const [stack] = stacksOf([milestoneFixture({ on: '2018-01-01', to: '2018-12-31' })], 'quarter');
    expect(stack).toMatchObject({
      exact: false,
      span: { from: dayNumber('2018-01-01'), to: dayNumber('2019-01-01') },
    });
  });

  it('hold each entry once, and as many as were given', () => {
    const entries = [
      milestoneFixture({ on: '2017-01-02' }),
      milestoneFixture({ on: '2017-02-01', to: '2017-02-28' }),
      milestoneFixture({ on: '2017-01-01', to: '2017-12-31' }),
    ];
    for (const bin of ['quarter', 'month'] as const) {
      const ids = stacksOf(entries, bin).flatMap((stack) => stack.entries.map(({ id }) => id));
      expect(ids.toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
    }
  });

  it('put what was reached at the bottom and setbacks on top', () => {
    const setback = milestoneFixture({ on: '2017-01-02', eventType: 'SetbackReported', kind: 'setback' });
    const signed = milestoneFixture({ on: '2017-01-03', kind: 'epr-contract' });
    const live = milestoneFixture({ on: '2017-01-04' });
    expect(stacksOf([setback, signed, live], 'quarter')[0]?.entries).toEqual([live, signed, setback]);
  });

  it('know where quarters and months begin', () => {
    expect(quarterOf('2016-02-29')).toEqual(quarterOf('2016-01-01'));
    expect(binOf(dayNumber('2016-12-31'), 'month').to).toBe(dayNumber('2017-01-01'));
    expect([columnsIn(17, 8), columnsIn(3, 8)]).toEqual([2, 1]);
  });
});
