import { migrate } from '#local/platform';
import { openOwnCluster, type OwnCluster } from '../own-cluster/own-cluster.ts';
import { checkpointAhead } from '../lies/checkpoint-ahead.ts';
import { unfenced } from './unfenced.ts';
import { rebuildsUnderCuts } from './rebuilds-under-cuts.ts';

// The long form: `npm run checks -- rebuild`.
describe('the check of rebuilds, in short', () => {
  let cluster: OwnCluster;
  beforeAll(async () => {
    cluster = await openOwnCluster({ disposable: true, migrate });
  });
  afterAll(() => cluster.close());

  it('finds the timeline as the log says after each cut', async () => {
    const order = { events: 2_000, rebuilds: 4, ofEach: 1, writesPerSecond: 50, seed: 7 };
    const { failed, figures } = await rebuildsUnderCuts(await cluster.database(), order);
    expect(figures).toMatchObject({ wrong: 0, silent: 0, unanswered: 0, shrunk: 0, asRebuilt: 'true' });
    expect(failed).toBe(0);
  }, 120_000);

  it('catches a rebuild without a token, and a checkpoint that was moved', async () => {
    expect((await unfenced(await cluster.database())).failed).toBeGreaterThan(0);
    expect((await unfenced(await cluster.database(), false)).failed).toBe(0);
    expect((await checkpointAhead(await cluster.database(), 50)).failed).toBe(3);
    expect((await checkpointAhead(await cluster.database(), 0)).failed).toBe(0);
  }, 120_000);
});
