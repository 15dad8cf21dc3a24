import { announcedFor, awarded, lifeEvent } from '../precedence/invented.fixtures.ts';
import { roundTimes } from './round-times.ts';

const announced = announcedFor('announced', '2013-05', '2014-15');
const award = awarded('award', 'ZZ1', '2013-12-01');

describe('the times of a round', () => {
  it('are from its announcement to its award, and from that to the end of its years', () =>
    expect(roundTimes([announced, award, awarded('later', 'ZZ2', '2014-06')])).toMatchObject({
      toAward: { is: 'after', minDays: 184, maxDays: 214, minMonths: 6, maxMonths: 7 },
      leftToSpend: { is: 'after', minMonths: 15, maxMonths: 15 },
    }));
  it('are from the opening for bids to the next deadline, whatever closed before', () =>
    expect(
      roundTimes([
        lifeEvent('early', 'BidsClosed', '2012-01-01'),
        lifeEvent('open', 'BidsOpened', '2013-07-01'),
        lifeEvent('shut', 'BidsClosed', '2013-07-31'),
      ]),
    ).toEqual({ bidWindow: { is: 'after', minDays: 30, maxDays: 30, minMonths: 0, maxMonths: 0 } }));
  it('are left out where an end is not on record', () => {
    expect(roundTimes([award])).toEqual({});
    expect(roundTimes([])).toEqual({});
  });
});
