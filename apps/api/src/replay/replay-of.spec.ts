import { replayOf } from './replay-of.ts';

describe('the three clocks of a request', () => {
  it('are those that were asked for', () =>
    expect(replayOf({ asAt: '2030-01-01', knownAt: '2026-07-01', atPosition: '9007199254740993' })).toEqual({
      asAt: '2030-01-01',
      knownAt: '2026-07-01',
      atPosition: 9007199254740993n,
    }));
  it('are left out where nothing was asked', () => expect(replayOf({})).toEqual({}));
});
