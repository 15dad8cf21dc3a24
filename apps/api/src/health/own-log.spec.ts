import { OwnLog } from './own-log.ts';

describe('the health of the log', () => {
  it('is good where nothing is lost', () => expect(new OwnLog().health()).toEqual({ linesLost: 0 }));
  it('says how many lines are lost, since when, and why', () => {
    const since = new Date('2026-01-02T03:04:05.678Z');
    expect(new OwnLog(() => ({ lines: 7, since, reason: 'ENOSPC' })).health()).toEqual({
      linesLost: 7,
      failingSince: '2026-01-02T03:04:05.678Z',
      lastReason: 'ENOSPC',
    });
  });
  it('keeps the reason when it can be written again', () =>
    expect(new OwnLog(() => ({ lines: 7, reason: 'EPIPE' })).health()).toEqual({
      linesLost: 7,
      lastReason: 'EPIPE',
    }));
});
