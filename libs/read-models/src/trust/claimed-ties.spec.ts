import type { ClaimView } from '#contracts/influence';
import type { TieView } from '#contracts/trust';
import { withClaims, type ClaimedWith } from './claimed-ties.ts';

const claim = (given: Partial<ClaimView> = {}): ClaimView => ({
  id: 'claim-1',
  entryId: 'entry-claim',
  trust: { ods: 'ZZ1', name: 'A trust' },
  milestone: { id: 'live', title: 'Record live' },
  policy: { id: 'some-fund', title: 'Some fund' },
  direction: 'helped',
  mechanism: { id: 'funding', title: 'Funding' },
  occurred: { edtf: '2020', earliestOn: '2020-01-01', latestOn: '2020-12-31' },
  status: 'claimed',
  contested: [],
  ...given,
});
const funded: TieView = {
  milestoneId: 'entry-live',
  policy: { ref: 'some-fund', title: 'Some fund', kind: 'funding-round' },
  policyEntryId: 'entry-award',
  countedFromId: 'entry-award',
  tie: 'funded',
  lead: { is: 'after', minDays: 1, maxDays: 2 },
  path: ['It was awarded money.'],
};
const record: ClaimedWith = {
  reached: (milestone) => (milestone === 'live' ? 'entry-live' : undefined),
  policy: (ref) =>
    ref === 'unheard-of'
      ? undefined
      : { named: { ref, title: ref, kind: 'strategy' }, entryId: `first-${ref}` },
  lead: () => ({ is: 'after', minDays: 10, maxDays: 20 }),
};

describe('the ties that a trust claims', () => {
  it('are the strongest, and keep what else ties the two', () => {
    const [tie] = withClaims([funded], [claim()], record);
    expect(tie).toMatchObject({
      tie: 'claimed',
      policyEntryId: 'entry-award',
      lead: funded.lead,
      path: ['A trust says that it helped, by funding.', 'It was awarded money.'],
    });
  });
  it('are there where nothing else ties the two, counted from the policy’s earliest entry', () => {
    const [, tie] = withClaims([funded], [claim({ policy: { id: 'plan', title: 'Plan' } })], record);
    expect(tie).toMatchObject({ tie: 'claimed', policyEntryId: 'first-plan', lead: { minDays: 10 } });
  });
  it('say that they are contested', () => {
    const [tie] = withClaims([funded], [claim({ status: 'contested' })], record);
    expect(tie?.caveat).toContain('contests');
  });
  it.each([
    ['was taken back', claim({ status: 'withdrawn' })],
    ['names a milestone that is not reached', claim({ milestone: { id: 'planned', title: 'Planned' } })],
    ['names a policy to which nothing has happened', claim({ policy: { id: 'unheard-of', title: '?' } })],
  ])('are not drawn where the claim %s', (_why, given) =>
    expect(withClaims([funded], [given], record)).toEqual([funded]),
  );
});
