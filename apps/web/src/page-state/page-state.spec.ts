import {
  changedParams,
  comparisonQuery,
  noComparison,
  readPageState,
  timelineQuery,
  defaultCapability,
  defaultFromYear,
} from './page-state.ts';

const read = (address: string) => readPageState(new URLSearchParams(address));

describe('the address', () => {
  it('holds all that a reader can change', () => {
    expect(
      read(
        'asAt=2019-01-07&knownAt=2020-01-01&atPosition=12&region=London&from=2010&to=2020&view=list&focus=e1&zoom=2016-01-01..2019-12-31',
      ),
    ).toEqual({
      replay: { asAt: '2019-01-07', knownAt: '2020-01-01', atPosition: '12' },
      filters: { capability: defaultCapability, region: 'London' },
      years: { from: 2010, to: 2020 },
      view: 'list',
      focus: 'e1',
      zoom: '2016-01-01..2019-12-31',
    });
  });

  it('is never a dead end', () => {
    expect(read('view=cube&from=last&to=&zoom=soon&asAt=')).toEqual({
      replay: {},
      filters: { capability: defaultCapability },
      years: { from: defaultFromYear },
    });
    for (const zoom of ['2016-13-01..2019-12-31', '2016-01-01..2019-02-30', '2019-12-31..2016-01-01'])
      expect(read(`zoom=${zoom}`)).not.toHaveProperty('zoom');
    expect(read('from=2020&to=2015').years).toEqual({ from: 2015, to: 2020 });
    expect(read('from=1066').years.from).toBe(1990);
  });

  it.each([
    ['', defaultFromYear],
    ['asAt=2019-01-07', defaultFromYear],
    ['asAt=2010-06-30&knownAt=2010-06-30', 2000],
    ['knownAt=2010-06-30', 2000],
    ['knownAt=2016-01-31', defaultFromYear],
    ['asAt=2010-06-30&from=2008', 2008],
    ['asAt=1985-01-01', 1980],
  ])('shows years up to the clocks it holds: %s from %i', (address, from) =>
    expect(read(address).years).toEqual({ from }),
  );

  it('keeps to the usual years when the clocks change', () => {
    const after = changedParams(new URLSearchParams(''), { asAt: '2010-06-30' });
    expect(readPageState(after).years).toEqual({ from: 2000 });
    expect(String(changedParams(after, { from: '2012' }))).toBe('asAt=2010-06-30&from=2012');
    expect(String(changedParams(after, { asAt: undefined }))).toBe('');
  });

  it('leaves out what is as usual', () => {
    const after = changedParams(new URLSearchParams('from=2010&view=list'), {
      from: '2012',
      region: 'London',
      view: undefined,
    });
    expect(String(after)).toBe('region=London');
  });
});

describe('what the API is asked for', () => {
  const query = (address: string) => String(timelineQuery(read(address)));

  it('is the years, the filters and the three clocks', () => {
    expect(query('capability=epr&asAt=2019-01-07&view=table&focus=e1')).toBe(
      'asAt=2019-01-07&capability=epr&from=2012-01-01',
    );
  });

  it('is of the same filters for both readings', () => {
    const asked = comparisonQuery(
      read('knownAt=2020-01-01&against.knownAt=2024-01-01&against.asAt=&capability=epr&view=list'),
    );
    expect(String(asked)).toBe(
      'knownAt=2020-01-01&capability=epr&from=2012-01-01&against.knownAt=2024-01-01',
    );
    expect(comparisonQuery(read('knownAt=2020-01-01'))).toBeUndefined();
    const left = changedParams(new URLSearchParams('knownAt=2020-01-01&against.atPosition=12'), noComparison);
    expect(String(left)).toBe('knownAt=2020-01-01');
  });

  it('keeps the national entries beside the trusts that are filtered for', () => {
    expect(query('capability=all&trustType=acute')).toBe('trustType=acute&from=2012-01-01&national=keep');
  });

  it('holds all three clocks, and whole years', () =>
    expect(query('asAt=2019-01-07&knownAt=2020-02-03&atPosition=42&from=2015&to=2018&capability=all')).toBe(
      'asAt=2019-01-07&knownAt=2020-02-03&atPosition=42&from=2015-01-01&to=2018-12-31',
    ));
});
