import { clocksSentence } from './clocks-sentence.ts';

const now = { asAt: '2026-11-30', knownAt: '2026-11-30', atPosition: '2305' };

describe('the clocks of a comparison', () => {
  it('are told apart first, and then together', () =>
    expect(clocksSentence({ ...now, knownAt: '2024-01-01' }, now)).toBe(
      'from known on 1 January 2024 to known on 30 November 2026, both as at 30 November 2026, position 2,305',
    ));
  it('are those of both where they are the same', () =>
    expect(clocksSentence(now, now)).toBe(
      'both as at 30 November 2026, known on 30 November 2026, position 2,305',
    ));
  it('have nothing together where all differ', () =>
    expect(clocksSentence({ asAt: '2019-01-01', knownAt: '2019-01-01', atPosition: '1' }, now)).toBe(
      'from as at 1 January 2019, known on 1 January 2019, position 1 to as at 30 November 2026, known on 30 November 2026, position 2,305',
    ));
});
