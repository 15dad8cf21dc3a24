import { openPostgresLog } from '#event-log/postgres';
import { openOwnCluster, type LogDatabase, type OwnCluster } from '../own-cluster/own-cluster.ts';
import { cuts } from './cuts.ts';
import { Load } from './load.ts';
import { acknowledgedTooSoon, subscriberOf } from './planted.ts';
import { serverKills } from './server-kills.ts';
import { writerKills } from './writer-kills.ts';

// The long form: `npm run checks -- faults`. A server of its own, which writes to disk: it is killed.
describe('the check of faults, in short', () => {
  let cluster: OwnCluster;
  let database: LogDatabase;
  beforeAll(async () => {
    cluster = await openOwnCluster({ disposable: false });
  });
  afterAll(() => cluster.close());
  beforeEach(async () => {
    database = await cluster.database();
  });

  it('finds every cut append stored once, and one sent again under a new key twice', async () => {
    const { failed, figures } = await cuts(cluster, database, { onEachWay: 12, key: 'same' });
    expect(failed).toBe(0);
    expect(figures).toMatchObject({ cuts: 24 });
    const other = await cuts(cluster, await cluster.database(), { onEachWay: 12, key: 'new' });
    expect(other.failed).toBeGreaterThan(0);
  });

  it('finds what a killed writer was told, and nothing twice', async () => {
    const { failed, figures } = await writerKills(database, 2);
    expect(figures).toMatchObject({ writerKills: 2, lostOfKilled: 0, repeatedOfKilled: 0 });
    expect(failed).toBe(0);
  });

  it('finds all that was acknowledged when the server was killed, for subscribers too', async () => {
    const kills = { server: 2, backend: 1, subscriber: 2 };
    const { failed, figures } = await serverKills(cluster, database, kills);
    expect(figures).toMatchObject({ serverKills: 2, lost: 0, phantom: 0, repeated: 0 });
    expect(figures).toMatchObject({ durabilitySettingsOff: 0, subscriberLost: 0, subscriberRepeated: 0 });
    expect(figures['amcheck']).toMatch(/^clean/);
    expect(failed).toBe(0);
  }, 120_000);

  it('catches a subscriber that notes before it acts, and one that acts before it notes', async () => {
    const log = openPostgresLog({ url: database.appender });
    const load = new Load(log, 'filled', 8);
    await load.answers(400).finally(() => load.stop());
    await log.dispose();
    const early = await subscriberOf(cluster, database, 'before-effect', 2);
    expect(early.figures['skipped']).toBeGreaterThan(0);
    const late = await subscriberOf(cluster, database, 'after-effect', 2);
    expect(late.figures['repeated']).toBeGreaterThan(0);
  }, 120_000);

  it('catches an engine that answers before it flushes', async () => {
    expect((await acknowledgedTooSoon(cluster, database)).failed).toBeGreaterThan(0);
  });
});
