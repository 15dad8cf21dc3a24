import { openOwnCluster, type LogDatabase, type OwnCluster } from '../own-cluster/own-cluster.ts';
import { cuts } from './cuts.ts';
import { writerKills } from './writer-kills.ts';

// The long form, which also kills the server itself: `npm run checks -- faults`.
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
});
