import type { DataSource } from 'typeorm';
import { ReplayCache, type Reading } from './index.ts';

const database = {} as DataSource;
const reading = (atPosition: bigint, more: Partial<Reading['replay']> = {}, rows = 'the same'): Reading => ({
  manager: { dataSource: database } as Reading['manager'],
  replay: { asAt: '2020-01-01', knownAt: '2020-01-01', atPosition, ...more },
  rows,
});

/** Counts how often it folds. */
function counting(within: 'known' | 'known and as at', most = 12) {
  const folded: bigint[] = [];
  const remembered = new ReplayCache(
    within,
    ({ replay }) => {
      folded.push(replay.atPosition);
      return Promise.resolve(`as of ${String(replay.atPosition)}`);
    },
    most,
  );
  return { folded, remembered };
}

describe('what is folded at replays', () => {
  it('is folded once for all who ask at a time, and for those who ask later', async () => {
    const { folded, remembered } = counting('known');
    const answers = [1, 2, 3].map(() => remembered.at(reading(7n)));
    await expect(Promise.all(answers)).resolves.toEqual(['as of 7', 'as of 7', 'as of 7']);
    await remembered.at(reading(7n));
    expect(folded).toEqual([7n]);
  });

  it.each([
    ['another position', reading(8n)],
    ['another day of knowledge', reading(7n, { knownAt: '2019-01-01' })],
    ['other rows', reading(7n, {}, 'other')],
    ['another database', { ...reading(7n), manager: { dataSource: {} } as Reading['manager'] }],
  ])('is folded anew for %s', async (_what, other) => {
    const { folded, remembered } = counting('known');
    await remembered.at(reading(7n));
    await remembered.at(other);
    expect(folded).toHaveLength(2);
  });

  it('is folded anew for another day in the world, where it looks at that', async () => {
    const [with_, without] = [counting('known and as at'), counting('known')];
    for (const { remembered } of [with_, without]) {
      await remembered.at(reading(7n));
      await remembered.at(reading(7n, { asAt: '2019-01-01' }));
    }
    expect([with_.folded.length, without.folded.length]).toEqual([2, 1]);
  });

  it('is forgotten when others were asked for since', async () => {
    const { folded, remembered } = counting('known', 2);
    for (const position of [1n, 2n, 1n, 3n, 1n, 2n]) await remembered.at(reading(position));
    expect(folded).toEqual([1n, 2n, 3n, 2n]);
  });

  it('is tried again when it failed', async () => {
    let attempts = 0;
    const remembered = new ReplayCache('known', () => {
      attempts += 1;
      return attempts === 1 ? Promise.reject(new Error('away')) : Promise.resolve('here');
    });
    await expect(remembered.at(reading(1n))).rejects.toThrow('away');
    await expect(remembered.at(reading(1n))).resolves.toBe('here');
  });
});
