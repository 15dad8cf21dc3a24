import type { AskedView } from '#contracts/running';
import { roles } from '#domain/schema';
import { carryOutRequests, type CarryingOut } from '#operations/carrying-out';
import { openPool } from '#postgres/connections';
import { until } from '#testing/waiting';
import { told, type Asker } from '../writing-api.fixtures.ts';
import { recordWithParked, watchedApi, type WatchedApi } from './running.fixtures.ts';

type Doing = CarryingOut['runner'];

const operator: Asker = { role: 'operator', subject: 'op-1' };

let watched: WatchedApi;
beforeEach(async () => {
  watched = await watchedApi();
  await recordWithParked(watched.record);
});
afterEach(() => watched.close());

const ask = (what: 'rebuild' | 'cancel-rebuild', as: Asker = operator, projection = 'timeline') =>
  watched.api.send(`/api/running/projections/${projection}/${what}`, {}, { as });
const askedOf = ({ body }: { readonly body: string }) => JSON.parse(body) as AskedView;
const outcomes = async () => (await watched.look()).asked.map(({ action, outcome }) => [action, outcome]);
const openRebuild = async () => (await watched.look()).projections[0]?.rebuild;
const rebuilds = async () => {
  const [row] = (await watched.behind('SELECT token FROM read.rebuild_token')) as { token: string }[];
  return row?.token ?? '0';
};

/** A projector that does what is asked until it is stopped. */
function projector(runner: Doing = watched.record.runner) {
  const pool = openPool({ url: watched.database.projector, name: 'spec', work: 'pages', most: 4 });
  const stopping = new AbortController();
  const carrying = carryOutRequests({ runner, pool, signal: stopping.signal, everyMs: 20 });
  return {
    stop: async () => {
      stopping.abort();
      await carrying;
      await pool.end();
    },
  };
}
const untilDone = () =>
  until('all is done', async () =>
    (await watched.look()).asked.every(({ outcome }) => outcome !== undefined),
  );

/** A runner whose rebuild is slow: it stops before it ends until it is let go on. */
function slowRunner() {
  const gate = Promise.withResolvers<undefined>();
  const { runner } = watched.record;
  const rebuild = async (name: string, signal?: AbortSignal, hooks: Parameters<Doing['rebuild']>[2] = {}) => {
    hooks.progress?.({ stage: 'filling', events: 3, ofEvents: 4 });
    const aborted = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });
    await Promise.race([gate.promise, aborted]);
    return runner.rebuild(name, signal, hooks);
  };
  return { runner: { ...runner, rebuild }, goOn: () => gate.resolve(undefined) };
}

describe('a rebuild', () => {
  it.each(roles.filter((role) => role !== 'operator'))('is not asked for by a %s', async (role) => {
    expect((await ask('rebuild', { role })).status).toBe(403);
    expect((await ask('cancel-rebuild', { role })).status).toBe(403);
    expect((await watched.look()).asked).toEqual([]);
  });

  it('is refused with a stable code where there is nothing to do', async () => {
    expect(told(await ask('rebuild', operator, 'nothing'))).toBe('404 projection-not-found');
    expect(told(await ask('cancel-rebuild', operator, 'nothing'))).toBe('404 projection-not-found');
    expect(told(await ask('cancel-rebuild'))).toBe('409 no-rebuild');
  });

  it('is done once, however many ask for it at once, and mends what was altered', async () => {
    await watched.behind("UPDATE read.timeline SET title = 'Forged'");
    const asked = await Promise.all([ask('rebuild'), ask('rebuild', { role: 'operator', subject: 'op-2' })]);
    expect(new Set(asked.map((one) => askedOf(one).id)).size).toBe(1);
    expect(await openRebuild()).toMatchObject({ stage: 'waiting', asked: { id: askedOf(asked[0]).id } });
    const [one, other] = [projector(), projector()];
    await untilDone();
    await Promise.all([one.stop(), other.stop()]);
    expect(await outcomes()).toEqual([['rebuild', 'rebuilt']]);
    expect(await watched.behind("SELECT FROM read.timeline WHERE title = 'Forged'")).toEqual([]);
    expect(await openRebuild()).toBeUndefined();
    // A token is taken by each that begins, and spent by each that ends.
    expect(await rebuilds()).toBe('2');
  });

  it('says how far it is, in events of as many as the model held', async () => {
    const { runner, goOn } = slowRunner();
    await ask('rebuild');
    const carrying = projector(runner);
    await until('it has begun', async () => (await openRebuild())?.stage === 'filling');
    expect(await openRebuild()).toMatchObject({ events: 3, ofEvents: 4, asked: { askedBy: 'op-1' } });
    goOn();
    await untilDone();
    await carrying.stop();
    expect(await outcomes()).toEqual([['rebuild', 'rebuilt']]);
    const [progress] = await watched.behind(
      'SELECT stage, events, of_events FROM operations.rebuild_progress',
    );
    // Four events: one that was taken in, two that are parked, and the milestone's.
    expect(progress).toEqual({ stage: 'finishing', events: '4', of_events: '4' });
  });

  it('is given up when somebody asks, and the read model stays as it was', async () => {
    await watched.behind("UPDATE read.timeline SET title = 'As it was'");
    const { runner } = slowRunner();
    await ask('rebuild');
    const carrying = projector(runner);
    await until('it has begun', async () => (await openRebuild())?.stage === 'filling');
    expect((await ask('cancel-rebuild')).status).toBe(200);
    await untilDone();
    await carrying.stop();
    expect(await outcomes()).toEqual([
      ['cancel-rebuild', 'cancelled'],
      ['rebuild', 'cancelled'],
    ]);
    expect(await watched.behind("SELECT FROM read.timeline WHERE title = 'As it was'")).not.toEqual([]);
    expect(told(await ask('cancel-rebuild'))).toBe('409 no-rebuild');
  });

  it('is begun again by the next projector when one ends in the middle of it', async () => {
    const { runner } = slowRunner();
    await ask('rebuild');
    const first = projector(runner);
    await until('it has begun', async () => (await openRebuild())?.stage === 'filling');
    await first.stop();
    expect(await outcomes()).toEqual([['rebuild', undefined]]);
    const second = projector();
    await untilDone();
    await second.stop();
    expect(await outcomes()).toEqual([['rebuild', 'rebuilt']]);
  });
});
