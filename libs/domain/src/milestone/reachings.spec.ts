import { entryOn, recorded } from '#testing/given';
import { milestoneAsAt, reachings, standsOn, type MilestoneEvent } from './index.ts';

const reached = (edtf: string): MilestoneEvent => ({
  type: 'MilestoneReached',
  data: { trust: 'ZZ1', kind: 'epr-go-live', title: 'Live', capability: 'epr', definition: 'not stated' },
  entry: entryOn(edtf),
});
const withdrawn = (edtf: string): MilestoneEvent => ({
  type: 'MilestoneWithdrawn',
  data: { reason: 'x' },
  entry: entryOn(edtf),
});

describe('what was reached', () => {
  it.each([
    ['2017-12-31', false, false],
    ['2018-01-01', true, true],
    ['2018-12-31', true, true],
    ['2019-01-01', false, true],
    ['2019-12-30', false, true],
    ['2019-12-31', false, false],
  ] as const)('and withdrawn in 2019 stands on %s: surely %s, perhaps %s', (on, surely, perhaps) => {
    const [one] = reachings(recorded(withdrawn('2019'), reached('2018-01-01')));
    expect(one && standsOn(one, on)).toEqual({ surely, perhaps });
  });

  it('stands where it was withdrawn before it was reached, as its status says', () => {
    const events = recorded(withdrawn('2012'), reached('2017-01-01'));
    const [one] = reachings(events);
    expect(one && standsOn(one, '2020-01-01')).toEqual({ surely: true, perhaps: true });
    expect(milestoneAsAt(events, '2020-01-01').status).toBe('reached');
  });

  it('is none of a plan', () => {
    expect(reachings(recorded(withdrawn('2019')))).toEqual([]);
  });
});
