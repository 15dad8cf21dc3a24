import { instantLabel, lagLabel, memoryLabel, spanLabel } from './running-labels.ts';

describe('how it runs, in words', () => {
  it.each([
    [0, '0 seconds'],
    [1, '1 second'],
    [119, '119 seconds'],
    [120, 'about 2 minutes'],
    [7_199, 'about 120 minutes'],
    [7_200, 'about 2 hours'],
    [400_000, 'about 5 days'],
  ])('a span of %i seconds is %s', (seconds, words) => expect(spanLabel(seconds)).toBe(words));

  it.each([
    [{ lagEvents: '0', lagSeconds: 0 }, 'none'],
    [{ lagEvents: '1', lagSeconds: 3 }, '1 event, the first from 3 seconds ago'],
    [{ lagEvents: '1000', lagSeconds: 300 }, '1,000 events, the first from about 5 minutes ago'],
    [{ lagSeconds: 300 }, 'more than 1,000 events, the first from about 5 minutes ago'],
    [{}, 'not known'],
  ])('a lag of %j is %s', (lag, words) => expect(lagLabel(lag)).toBe(words));

  it('memory is in mebibytes, and an instant on the clock in London', () => {
    expect(memoryLabel(250 * 1_048_576)).toBe('250 MiB');
    expect(instantLabel('2026-07-01T11:04:05.678Z')).toBe('1 July 2026, 12:04:05');
  });
});
