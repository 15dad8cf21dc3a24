import type { ReadModelHealth } from '#read-models/health';
import { projectionViewOf, projectionWithoutLog } from './projection-view-of.ts';

const healthy: ReadModelHealth = {
  ...{ name: 'timeline', known: {}, position: 42n, head: 42n, lagEvents: 0n },
  ...{ heartbeatAgeSeconds: 0.8, parkedEvents: 2 },
};
const { heartbeatAgeSeconds: _age, ...unheard } = healthy;
const { lagEvents: _lag, ...uncounted } = { ...healthy, position: 40n };
const now = new Date('2026-07-01T12:00:10.000Z');

describe('a projection, as operators see it', () => {
  it('is up to date where nothing is missing', () =>
    expect(projectionViewOf({ health: healthy }, now)).toEqual({
      ...{ name: 'timeline', state: 'current', position: '42', head: '42' },
      ...{ lagEvents: '0', lagSeconds: 0, heartbeatAgeSeconds: 0.8, parkedEvents: 2 },
    }));

  it('says for how long the first event has waited that it has not taken in', () => {
    const health = { ...healthy, position: 40n, lagEvents: 2n };
    const waitsSince = '2026-07-01T12:00:03.000Z';
    expect(projectionViewOf({ health, waitsSince }, now)).toMatchObject({
      ...{ state: 'behind', lagEvents: '2', lagSeconds: 7 },
      because: 'The read models are 2 events behind the log.',
    });
    // By a clock of its own it was recorded in a moment that has not come here.
    const ahead = { health, waitsSince: '2026-07-01T12:00:11.000Z' };
    expect(projectionViewOf(ahead, now).lagSeconds).toBe(0);
    expect(projectionViewOf({ health: uncounted }, now)).not.toHaveProperty('lagEvents');
  });

  it.each([
    [
      'stands-still',
      { ...unheard, difference: { is: 'ahead', because: 'It is ahead.' } as const },
      'It is ahead.',
    ],
    [
      'stands-still',
      { ...healthy, standsStill: 'It took in something else.' },
      'npx throughline rebuild timeline',
    ],
    ['no-projector', { ...unheard, position: 40n }, 'the projector is not running'],
    ['silent', { ...healthy, heartbeatAgeSeconds: 11 }, '11 seconds ago'],
  ])('is %s, and says why', (state, health, because) => {
    const view = projectionViewOf({ health }, now);
    expect([view.state, view.because]).toEqual([state, expect.stringContaining(because)]);
  });

  it('is shown without the log as far as it is known', () => {
    const view = projectionWithoutLog(healthy);
    expect(view).toMatchObject({ state: 'log-away', position: '42', parkedEvents: 2 });
    expect(view).not.toHaveProperty('head');
  });
});
