import type { ReadModelHealth } from '#read-models/health';
import { readinessOf, readinessWithout } from './readiness-of.ts';

const healthy: ReadModelHealth = {
  ...{ name: 'timeline', known: {}, position: 42n, head: 42n, lagEvents: 0n },
  ...{ heartbeatAgeSeconds: 0.8, parkedEvents: 0 },
};
const { lagEvents: _lag, ...uncounted } = healthy;
const { heartbeatAgeSeconds: _age, ...unheard } = healthy;

describe('readiness', () => {
  it('is there when database and log answer, the projector lives, and nothing is left to take in', () =>
    expect(readinessOf(healthy)).toEqual({
      ready: true,
      database: 'up',
      log: 'up',
      readModels: 'current',
      position: '42',
      head: '42',
      lagEvents: '0',
      heartbeatAgeSeconds: 0.8,
      parkedEvents: 0,
    }));

  it.each<[string, ReadModelHealth, string, string]>([
    [
      'one event is left to take in',
      { ...healthy, position: 40n, lagEvents: 1n },
      'behind',
      ' 1 event behind',
    ],
    [
      'events are left to take in',
      { ...healthy, position: 40n, lagEvents: 2n },
      'behind',
      ' 2 events behind',
    ],
    ['too many are left to be counted', { ...uncounted, position: 7n }, 'behind', 'at position 7 of 42'],
    [
      'the projector is silent, although it had caught up',
      { ...healthy, heartbeatAgeSeconds: 11.2 },
      'current',
      '11 seconds ago',
    ],
    [
      'there never was a projector',
      { ...unheard, position: 0n, head: 0n },
      'current',
      'the projector is not running',
    ],
    [
      'the read models are ahead, whatever else',
      { ...unheard, difference: { is: 'ahead', because: 'timeline is ahead.' } },
      'ahead',
      'not of this log: timeline is ahead. Do this: npx throughline rebuild timeline',
    ],
    [
      'they were made from another log',
      { ...healthy, difference: { is: 'another-log', because: 'timeline was made from another log.' } },
      'another-log',
      'npx throughline rebuild timeline',
    ],
    [
      'the projector has found that, and nobody else yet',
      { ...healthy, standsStill: 'timeline took in something else.' },
      'current',
      'timeline took in something else. Do this: npx throughline rebuild timeline',
    ],
  ])('is not there while %s', (_what, health, readModels, because) => {
    const readiness = readinessOf(health);
    expect(readiness).toMatchObject({ ready: false, readModels });
    expect(readiness.because).toContain(because);
  });

  it.each([
    ['database', 'The database does not answer.'],
    ['log', 'The log does not answer, though the database of the read models does'],
  ] as const)('names what is away: the %s', (away, because) => {
    const readiness = readinessWithout(away);
    expect(readiness.ready).toBe(false);
    expect(readiness.because).toContain(because);
  });
});
