import type { FollowingTrust } from '#contracts/policy';
import { entryFixture, milestoneFixture } from '../entry/entries.fixtures.ts';
import { followersOf } from './policy-followers.ts';
import { policyAnswer } from './policy-answer.ts';
import { followingFixture, policyViewFixture } from './policy.fixtures.ts';

const launched = entryFixture({ on: '2013-05-01', event: 'launched' });
const live = (ods: string, on: string, said: Partial<FollowingTrust>) =>
  followingFixture(milestoneFixture({ on, trust: { ods, name: `Trust ${ods}` } }), said);
const answer = (trusts: readonly FollowingTrust[]) => {
  const view = policyViewFixture({ entries: [launched], trusts });
  return policyAnswer(view, followersOf(view));
};
const after = (months: number) =>
  ({
    is: 'after',
    minDays: months * 30,
    maxDays: months * 31,
    minMonths: months,
    maxMonths: months,
  }) as const;

describe('the answer of a policy’s page', () => {
  it('is how it began and stands, how many trusts followed by which tie, and the first that went live', () =>
    expect(
      answer([
        live('ZZ1', '2016-05-01', { tie: 'funded', lead: after(30) }),
        live('ZZ1', '2015-05-01', { tie: 'funded', lead: after(18) }),
        live('ZZ2', '2014-05-01', { tie: 'named', lead: { is: 'already there' } }),
        live('ZZ3', '2017-05-01', { tie: 'related', lead: after(48) }),
        live('ZZ4', '2014-05-01', { tie: 'related', lead: after(12), step: 'contract' }),
      ]),
    ).toBe(
      'Launched, 1 May 2013; in force. 4 trusts followed on record: 1 by money, 1 by selection, 2 by a hint alone. ' +
        '2 of them went live since, the first (1 May 2015) 18 months after its award. Order, not cause.',
    ));

  it.each([
    ['named', 'after it was named'],
    ['claimed', 'later'],
    ['related', 'after this policy’s first entry'],
  ] as const)('counts from what its lead time is counted from: %s', (tie, words) =>
    expect(answer([live('ZZ1', '2016-05-01', { tie, lead: after(30) })])).toContain(
      `One of them went live since (1 May 2016), 30 months ${words}.`,
    ),
  );

  it('says the day once of a policy to which nothing has happened since', () => {
    const state = { is: 'in force', entryId: launched.id, since: launched.occurred, noEnding: true } as const;
    const { policy } = policyViewFixture({});
    const view = policyViewFixture({ entries: [launched], policy: { ...policy, state } });
    expect(policyAnswer(view, [])).toMatch(/^Launched, 1 May 2013; in force, no ending on record\. No trust/);
  });

  it('says that none is known to have gone live, or to have followed', () => {
    expect(answer([live('ZZ1', '2013-05-01', { tie: 'funded', lead: { is: 'undecided' } })])).toContain(
      'None of them is known to have gone live since.',
    );
    expect(answer([])).toBe(
      'Launched, 1 May 2013; in force. No trust is tied to it on record by a claim, money, selection or a hint.',
    );
    expect(policyAnswer(policyViewFixture({}), [])).toBe(
      'No trust is tied to it on record by a claim, money, selection or a hint.',
    );
  });
});
