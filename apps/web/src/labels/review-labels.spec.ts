import { claimLabel, claimStatusLabel } from './claim-labels.ts';
import { canBeVerified, ownWorkReason, reviewStateLabel } from './review-labels.ts';

describe('the label of a review', () => {
  it.each([
    ['unreviewed', 'Not reviewed yet'],
    ['verified', 'Verified by a reviewer'],
    ['disputed', 'Disputed by a reviewer'],
    ['answered', 'Disputed; the trust has answered'],
  ] as const)('%s is: %s', (state, label) => expect(reviewStateLabel(state)).toBe(label));

  it.each([
    ['reached', 'unreviewed', true],
    ['reached', 'disputed', true],
    ['reached', 'verified', false],
    ['planned', 'unreviewed', false],
  ] as const)('a milestone %s and %s can be verified: %s', (status, review, can) =>
    expect(canBeVerified({ status, review })).toBe(can),
  );

  it('gives the reason for the review that is refused, and none for another', () => {
    const refused = [{ useCase: 'verify-milestone', because: 'You reported it.' }] as const;
    expect(ownWorkReason({ refused }, 'verify-milestone')).toBe('You reported it.');
    expect(ownWorkReason({ refused }, 'dispute-milestone')).toBeUndefined();
  });
});

describe('the label of a claim', () => {
  it.each([
    ['claimed', 'Claimed by the trust'],
    ['contested', 'Contested by a reviewer'],
    ['withdrawn', 'Taken back by the trust'],
  ] as const)('%s is: %s', (status, label) => expect(claimStatusLabel(status)).toBe(label));

  it('is a sentence from the policy to the milestone', () =>
    expect(
      claimLabel({
        id: 'c',
        entryId: 'e',
        trust: { ods: 'ZZ1', name: 'A trust' },
        policy: { id: 'gde', title: 'Exemplars' },
        milestone: { id: 'm', title: 'Record live' },
        mechanism: { id: 'funding', title: 'Funding' },
        direction: 'hindered',
        occurred: { edtf: '2020', earliestOn: '2020-01-01', latestOn: '2020-12-31' },
        status: 'claimed',
        contested: [],
      }),
    ).toBe('‘Exemplars’ hindered ‘Record live’ by funding'));
});
