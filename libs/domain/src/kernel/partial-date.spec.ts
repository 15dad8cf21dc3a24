import fc from 'fast-check';
import {
  certainlyBefore,
  compareDates,
  isPartialDate,
  isVague,
  onDay,
  partialDate,
  type PartialDate,
} from './index.ts';

/** Bounds by the calendar of the engine, not by ours: the last day of a month is the day before the next one. */
const iso = (year: number, month: number, date: number): string =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);

interface Part {
  readonly text: string;
  readonly earliest: string;
  readonly latest: string;
}
const pad = (number: number): string => String(number).padStart(2, '0');
const year = fc.integer({ min: 1000, max: 9998 });
const month = fc.integer({ min: 1, max: 12 });
const years = year.map((y): Part => ({ text: String(y), earliest: iso(y, 1, 1), latest: iso(y, 12, 31) }));
const months = fc
  .tuple(year, month)
  .map(([y, m]): Part => ({ text: `${y}-${pad(m)}`, earliest: iso(y, m, 1), latest: iso(y, m + 1, 0) }));
const days = fc.tuple(year, month, fc.integer({ min: 1, max: 31 })).map(([y, m, d]): Part => {
  const text = iso(y, m, d);
  return { text, earliest: text, latest: text };
});
const part = fc.oneof(years, months, days);
const qualifier = fc.constantFrom('', '', '~', '?', '%');
const single = fc
  .tuple(part, qualifier)
  .map(([{ text, ...bounds }, mark]): Part => ({ text: text + mark, ...bounds }));
const interval = fc.tuple(single, single).map(([a, b]) => {
  const [first, last] = a.earliest <= b.latest ? [a, b] : [b, a];
  return { text: `${first.text}/${last.text}`, earliest: first.earliest, latest: last.latest };
});
const anyDate = fc.oneof(single, interval);

describe('a date as it is known', () => {
  it('has the bounds of what is written, whatever its precision and however it is marked', () => {
    fc.assert(
      fc.property(anyDate, ({ text, earliest, latest }) => {
        expect(partialDate(text)).toEqual({ edtf: text, earliestOn: earliest, latestOn: latest });
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['2019-01-07', '2019-01-07', '2019-01-07'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2019', '2019-01-01', '2019-12-31'],
    ['2019~', '2019-01-01', '2019-12-31'],
    ['2019-04?', '2019-04-01', '2019-04-30'],
    ['2018-04/2019-03', '2018-04-01', '2019-03-31'],
    ['2004/2008-03', '2004-01-01', '2008-03-31'],
    ['2016-01-01/2020-08-01', '2016-01-01', '2020-08-01'],
    ['2019/2019-06', '2019-01-01', '2019-06-30'],
  ])('%s lies between %s and %s', (edtf, earliestOn, latestOn) => {
    expect(partialDate(edtf)).toEqual({ edtf, earliestOn, latestOn });
  });

  it.each([
    ...[
      '2019-02-29',
      '1900-02-29',
      '2019-13',
      '2019-00',
      '2019-04-31',
      '2019-01-00',
      '2019-01-32',
      '0000',
      '0999',
    ],
    ...[
      '',
      ' ',
      '2019 ',
      '19',
      '20190107',
      '2019-1-7',
      '07/01/2019',
      '2019-W01',
      '2019-01-07T10:00',
      '-2019',
    ],
    ...[
      '2018/',
      '/2019',
      '../2019',
      '2018/..',
      '2018/2019/2020',
      '201X',
      '2019-21',
      'Y20190',
      '2019~~',
      '~2019',
    ],
    ...[
      '2019-02-29/2020',
      '2018/2019-13',
      '2019-01-07Z',
      'January 2019',
      '２０１９',
      '2019\n',
      '{2018,2019}',
    ],
  ])('is not %j', (text) => {
    expect(partialDate(text)).toMatchObject({ refused: 'date/not-understood' });
  });

  it.each(['2019/2018', '2019-02/2019-01', '2019-01-02/2019-01-01'])(
    'does not end before it starts: %s',
    (text) => {
      expect(partialDate(text)).toMatchObject({ refused: 'date/ends-before-it-starts' });
    },
  );

  it('is a day that the calendar has, or is refused', () => {
    const anyDay = fc.tuple(year, fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }));
    fc.assert(
      fc.property(anyDay, ([y, m, d]) => {
        const text = `${y}-${pad(m)}-${pad(d)}`;
        const exists = m >= 1 && m <= 12 && iso(y, m, d) === text;
        expect('refused' in partialDate(text)).toBe(!exists);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not throw, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: fc.constantFrom('0', '1', '2', '9', '-', '/', '~', '?', '%', '.') }),
        ),
        (text) => {
          const read = partialDate(text);
          expect('refused' in read || read.earliestOn <= read.latestOn).toBe(true);
        },
      ),
    );
  });
});

const dates = anyDate
  .map(({ text }) => partialDate(text))
  .filter((read): read is PartialDate => !('refused' in read));

describe('certainly before', () => {
  it('is true only if each day of one comes before each day of the other, and neither is marked', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const certain = !/[~?%]/.test(a.edtf + b.edtf) && a.latestOn < b.earliestOn;
        expect(certainlyBefore(a, b)).toBe(certain);
        expect(isVague(a)).toBe(/[~?%]/.test(a.edtf));
      }),
    );
  });
  it('is never true both ways, nor of a date and itself', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(certainlyBefore(a, b) && certainlyBefore(b, a)).toBe(false);
        expect(certainlyBefore(a, a)).toBe(false);
      }),
    );
  });
});

describe('the order of the world', () => {
  it('goes by the first possible day, then by the last', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const [x, y] = [a.earliestOn + a.latestOn, b.earliestOn + b.latestOn];
        expect(Math.sign(compareDates(a, b))).toBe(x < y ? -1 : x > y ? 1 : 0);
      }),
    );
  });
});

describe('telling a partial date from other values', () => {
  it('takes what was read, and nothing else', () => {
    fc.assert(fc.property(dates, (read) => expect(isPartialDate(read)).toBe(true)));
    fc.assert(fc.property(fc.anything(), (value) => expect(isPartialDate(value)).toBe(false)));
  });
  it.each([
    { edtf: '2019', earliestOn: '2019-01-01', latestOn: '2019-12-30' },
    { edtf: '2019', earliestOn: '2019-01-01' },
    { edtf: '2019', earliestOn: '2019-01-01', latestOn: '2019-12-31', more: 1 },
    { edtf: 2019, earliestOn: '2019-01-01', latestOn: '2019-12-31' },
  ])('does not take %j', (value) => {
    expect(isPartialDate(value)).toBe(false);
  });
  it('takes a day', () => {
    expect(isPartialDate(onDay('2019-01-07'))).toBe(true);
  });
});
