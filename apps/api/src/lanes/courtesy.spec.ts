import { Courtesy } from './courtesy.ts';

describe('courtesy', () => {
  it('has strangers rest while members ask, in proportion to what was done for them, and not for long', () => {
    let now = 0;
    const courtesy = new Courtesy(() => now);
    expect(courtesy.restAfter(10)).toBe(0);
    courtesy.memberAsks();
    expect([2, 10, 10_000].map((tookMs) => courtesy.restAfter(tookMs))).toEqual([6, 30, 500]);
    now = 249;
    expect(courtesy.restAfter(10)).toBe(30);
    now = 250;
    expect(courtesy.restAfter(10)).toBe(0);
  });
});
