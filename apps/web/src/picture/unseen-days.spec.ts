import fc from 'fast-check';
import { dayNumber, isoDay } from './days.ts';
import { unseenDays } from './unseen-days.ts';

const domain = { from: dayNumber('2012-01-01'), to: dayNumber('2027-01-01') };

describe('days that an answer cannot tell of', () => {
  it('are those after the day asked for', () => {
    expect(unseenDays({ asAt: '2026-06-30', knownAt: '2026-06-30' }, domain)).toEqual([
      {
        is: 'not-happened',
        span: { from: dayNumber('2026-07-01'), to: domain.to },
        words: 'not yet happened on 30 Jun 2026',
      },
    ]);
  });

  it('are those after the day of knowledge, too', () => {
    expect(
      unseenDays({ asAt: '2024-06-30', knownAt: '2020-01-01' }, domain).map(({ is, words }) => [is, words]),
    ).toEqual([
      ['not-known', 'not yet known on 1 Jan 2020'],
      ['not-happened', 'not yet happened on 30 Jun 2024'],
    ]);
  });

  it('are the days of the axis after the earlier of the two clocks, each once', () => {
    const day = fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2040-01-01') });
    fc.assert(
      fc.property(day, day, day, (asAt, knownAt, asked) => {
        const unseen = unseenDays({ asAt: isoDay(asAt), knownAt: isoDay(knownAt) }, domain);
        const holding = unseen.filter(({ span }) => span.from <= asked && asked < span.to);
        const onAxis = domain.from <= asked && asked < domain.to;
        expect(holding.map(({ is }) => is)).toEqual(
          !onAxis || asked <= Math.min(asAt, knownAt) ? [] : [asked > asAt ? 'not-happened' : 'not-known'],
        );
      }),
    );
  });
});
