import { countAround } from './before-and-after.ts';
import { milestoneFixture } from './entries.fixtures.ts';

describe('what came before and after', () => {
  const policy = milestoneFixture({ on: '2019-01-01', to: '2019-01-31' });

  it('is counted only where the dates are sure', () => {
    const others = [
      milestoneFixture({ on: '2018-12-31' }),
      milestoneFixture({ on: '2019-02-01' }),
      milestoneFixture({ on: '2019-01-31' }),
      milestoneFixture({ on: '2018-01-01', to: '2019-12-31' }),
    ];
    expect(countAround(policy, others)).toEqual({ before: 1, after: 1, undecided: 2 });
  });

  it('leaves the entry itself out', () => {
    expect(countAround(policy, [policy])).toEqual({ before: 0, after: 0, undecided: 0 });
  });
});
