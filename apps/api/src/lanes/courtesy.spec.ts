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

  it('has refusals wait while members ask, each of a network a little longer than the one before', () => {
    let now = 0;
    const courtesy = new Courtesy(() => now);
    expect(courtesy.holdAfter(10)).toBe(0);
    courtesy.memberAsks();
    expect([0, 1, 10, 1_000].map((before) => courtesy.holdAfter(before))).toEqual([0, 20, 200, 1_000]);
    now = 250;
    expect(courtesy.holdAfter(10)).toBe(0);
  });
});
