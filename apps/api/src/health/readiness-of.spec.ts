import { readinessOf } from './readiness-of.ts';

const healthy = { position: 42n, head: 42n, lagEvents: 0n, heartbeatAgeSeconds: 0.8, parkedEvents: 0 };

describe('readiness', () => {
  it('is there when the database answers, the projector lives, and nothing is left to take in', () =>
    expect(readinessOf(healthy)).toEqual({
      ready: true,
      database: 'up',
      position: '42',
      head: '42',
      lagEvents: '0',
      heartbeatAgeSeconds: 0.8,
      parkedEvents: 0,
    }));

  it.each([
    ['the database does not answer', undefined, 'The database does not answer.'],
    ['events are left to take in', { ...healthy, position: 40n, lagEvents: 2n }, '2 events behind'],
    [
      'the projector is silent, although it had caught up',
      { ...healthy, heartbeatAgeSeconds: 11.2 },
      '11 seconds ago',
    ],
    [
      'there never was a projector',
      { position: 0n, head: 0n, lagEvents: 0n, parkedEvents: 0 },
      'the projector is not running',
    ],
  ])('is not there while %s', (_what, health, because) => {
    const readiness = readinessOf(health);
    expect(readiness.ready).toBe(false);
    expect(readiness.because).toContain(because);
  });
});
