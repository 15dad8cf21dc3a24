import { otherClocksLabel, todayInLondon } from './clock-labels.ts';

const label = (choice: Parameters<typeof otherClocksLabel>[0]) => otherClocksLabel(choice, '2026-11-22');

describe('clocks that are not those of now', () => {
  it('are each said in words', () => {
    expect(label({ asAt: '2019-06-30' })).toBe('as at 30 June 2019');
    expect(label({ knownAt: '2020-01-01' })).toBe('as known on 1 January 2020');
    expect(label({ atPosition: '2310' })).toBe('as recorded up to position 2,310');
    expect(label({ asAt: '2030-01-01', knownAt: '2020-01-01', atPosition: '7' })).toBe(
      'as at 1 January 2030, as known on 1 January 2020, as recorded up to position 7',
    );
  });

  it('are none on a page of today', () => {
    expect(label({})).toBe('');
    expect(label({ asAt: '2026-11-22', knownAt: '2026-11-22' })).toBe('');
  });

  it('are said as they were typed where they are none', () => {
    expect(label({ asAt: 'soon', atPosition: 'last' })).toBe(
      'as at ‘soon’, as recorded up to position ‘last’',
    );
  });

  it('are measured by the day in London', () => {
    expect(todayInLondon()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
