import { entryOn, recorded } from '#testing/given';
import { influenceAsAt, type InfluenceEvent, type InfluenceStatus } from './index.ts';

const claimed: InfluenceEvent = {
  type: 'InfluenceClaimed',
  data: { milestone: 'm1', trust: 'ZZ1', policy: 'zz', direction: 'helped', mechanism: 'funding' },
  entry: entryOn('2020-03'),
};
const contested: InfluenceEvent = {
  type: 'InfluenceContested',
  data: { reason: 'x' },
  entry: entryOn('2021'),
};
const withdrawn: InfluenceEvent = {
  type: 'InfluenceWithdrawn',
  data: { reason: 'x' },
  entry: entryOn('2022-02'),
};

describe('a claim on a day', () => {
  it.each([
    ['2020-03-30', 'not yet'],
    ['2020-03-31', 'claimed'],
    ['2021-12-30', 'claimed'],
    ['2021-12-31', 'contested'],
    ['2022-02-28', 'withdrawn'],
  ] as const)('%s: %s', (asAt, status) => {
    expect(influenceAsAt(recorded<InfluenceEvent>(withdrawn, contested, claimed), asAt)).toBe(status);
  });
  it.each<[InfluenceStatus, InfluenceEvent[]]>([
    ['contested', [contested, { ...claimed, entry: entryOn('2021-06/2021-12') }]],
    ['withdrawn', [withdrawn, { ...contested, entry: entryOn('2023') }]],
    ['withdrawn', [withdrawn, { ...claimed, entry: entryOn('2023') }]],
  ])('stays %s where a half-known date puts something after it', (status, events) => {
    expect(influenceAsAt(recorded(...events), '2026-01-01')).toBe(status);
  });
});
