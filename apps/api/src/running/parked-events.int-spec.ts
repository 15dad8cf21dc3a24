import type { AskedView, ParkedEventView } from '#contracts/running';
import { roles } from '#domain/schema';
import { carryOutRequests } from '#operations/carrying-out';
import { openPool } from '#postgres/connections';
import { until } from '#testing/waiting';
import { told, type Asker } from '../writing-api.fixtures.ts';
import { recordWithParked, watchedApi, type WatchedApi } from './running.fixtures.ts';

const operator: Asker = { role: 'operator', subject: 'op-1' };
const nobody = '00000000-0000-4000-8000-000000000009';

let watched: WatchedApi;
let unknown: string;
beforeEach(async () => {
  watched = await watchedApi();
  ({ unknown } = await recordWithParked(watched.record));
});
afterEach(() => watched.close());

const ask = (eventId: string, what: 'retry' | 'skip', body: object = {}, as: Asker = operator) =>
  watched.api.send(`/api/running/parked/${eventId}/${what}`, body, { as });
const askedOf = ({ body }: { readonly body: string }) => JSON.parse(body) as AskedView;
const skipIt = () => ask(unknown, 'skip', { reason: 'until-later-release' });
const parkedNow = async (): Promise<Record<string, ParkedEventView>> =>
  Object.fromEntries((await watched.look()).parked.map((event) => [event.type, event]));

/** Has the projector do what is asked, until nothing waits. */
async function carryOut(): Promise<void> {
  const pool = openPool({ url: watched.database.projector, name: 'spec', work: 'pages', most: 4 });
  const stopping = new AbortController();
  const { runner } = watched.record;
  const carrying = carryOutRequests({ runner, pool, signal: stopping.signal, everyMs: 20 });
  await until('all is done', async () =>
    (await watched.look()).asked.every(({ outcome }) => outcome !== undefined),
  );
  stopping.abort();
  await carrying;
  await pool.end();
}

const titleOfTrust = async () =>
  (await watched.get('/api/timeline?trust=ZZ1'))
    .json<{ entries: { event: string }[] }>()
    .entries.map(({ event }) => event);

describe('a parked event', () => {
  it.each(roles.filter((role) => role !== 'operator'))('is not looked after by a %s', async (role) => {
    expect((await ask(unknown, 'retry', {}, { role })).status).toBe(403);
    expect((await ask(unknown, 'skip', { reason: 'mistaken' }, { role })).status).toBe(403);
    expect((await watched.look()).asked).toEqual([]);
  });

  it('needs somebody who has signed in', async () => {
    const sent = await watched.api.send(`/api/running/parked/${unknown}/retry`, {});
    expect(told(sent)).toBe('401 sign-in-needed');
  });

  it('is refused with a stable code where there is nothing to do', async () => {
    const waiting = (await parkedNow())['TrustOpened']?.eventId ?? '';
    expect(told(await ask(nobody, 'retry'))).toBe('404 event-not-parked');
    expect(told(await ask(nobody, 'skip', { reason: 'mistaken' }))).toBe('404 event-not-parked');
    expect(told(await ask('no-id', 'retry'))).toBe('400 invalid-request eventId not-an-id');
    expect(told(await ask(unknown, 'skip', {}))).toBe('400 invalid-request reason missing');
    expect(told(await ask(unknown, 'skip', { reason: 'Dr Zed said so' }))).toBe(
      '400 invalid-request reason not-one-of',
    );
    expect(told(await ask(unknown, 'skip', { reason: 'mistaken', event: {} }))).toBe(
      '400 invalid-request event unknown-field',
    );
    expect(told(await ask(waiting, 'skip', { reason: 'mistaken' }))).toBe('409 event-waits');
    expect((await watched.look()).asked).toEqual([]);
  });

  it('is tried again when the projector comes to it, and what was asked is shown before and after', async () => {
    const { status, body } = await ask(unknown, 'retry');
    expect(status).toBe(200);
    const asked = askedOf({ body });
    expect(asked).toMatchObject({
      action: 'retry',
      eventId: unknown,
      askedBy: 'op-1',
      askedRole: 'operator',
    });
    expect(asked.outcome).toBeUndefined();
    // Asked by two, done once; and the first of them is who has asked.
    const again = await ask(unknown, 'retry', {}, { role: 'operator', subject: 'op-2' });
    expect(askedOf(again)).toEqual(asked);
    expect((await parkedNow())['TrustSung']?.asked).toEqual(asked);
    await carryOut();
    const [done, ...others] = (await watched.look()).asked;
    expect(others).toEqual([]);
    expect(done).toMatchObject({ id: asked.id, askedBy: 'op-1', outcome: 'still-parked' });
    expect((await parkedNow())['TrustSung']?.attempts).toBe(2);
  });

  it('is skipped with a reason, and its stream goes on; then it is tried again', async () => {
    expect(await titleOfTrust()).toEqual(['went live']);
    expect((await skipIt()).status).toBe(200);
    await carryOut();
    expect(await titleOfTrust()).toEqual(['opened', 'went live']);
    const { projections, parked } = await watched.look();
    expect(projections[0]?.parkedEvents).toBe(0);
    expect(parked).toEqual([
      expect.objectContaining({
        ...{ eventId: unknown, skipped: true, reason: 'unknown-event' },
        asked: expect.objectContaining({
          ...{ action: 'skip', reason: 'until-later-release', outcome: 'skipped' },
          ...{ askedBy: 'op-1', askedRole: 'operator' },
        }) as AskedView,
      }),
    ]);
    expect(told(await skipIt())).toBe('409 event-skipped');

    await ask(unknown, 'retry');
    await carryOut();
    const back = await parkedNow();
    expect([back['TrustSung']?.skipped, back['TrustOpened']?.reason]).toEqual([false, 'waits']);
    expect(await titleOfTrust()).toEqual(['went live']);
    expect((await watched.look()).asked.map(({ action, outcome }) => [action, outcome])).toEqual([
      ['retry', 'still-parked'],
      ['skip', 'skipped'],
    ]);
  });

  it('is never changed: the log is byte for byte what it was', async () => {
    const log = () => watched.behind('SELECT event::text FROM log.event ORDER BY position');
    const before = await log();
    await skipIt();
    await carryOut();
    await ask(unknown, 'retry');
    await carryOut();
    expect(await log()).toEqual(before);
  });

  it('is done by one of two projectors', async () => {
    await skipIt();
    await Promise.all([carryOut(), carryOut()]);
    const settled = await watched.behind('SELECT outcome FROM operations.outcome');
    expect(settled).toEqual([{ outcome: 'skipped' }]);
  });
});
