import type { PolicySummary, ScopeView } from '#contracts/policy';
import {
  deadlineLabel,
  entryCountLabel,
  policyStateLabel,
  policyStatusLabel,
  scopeLabel,
} from './policy-labels.ts';

const policy = (more: Partial<PolicySummary>): PolicySummary => ({
  ref: 'zz',
  kind: 'programme',
  title: 'Plan zz',
  issuer: 'ZZ',
  capabilities: ['epr'],
  status: 'nothing yet',
  ended: false,
  entries: 0,
  mayHaveHappened: 0,
  state: { is: 'in force' },
  ...more,
});
const last = { edtf: '2012', earliestOn: '2012-01-01', latestOn: '2012-12-31' };

describe('the life of a policy in words', () => {
  it('says that nothing is on record, or how much; of an end, which its state says, no more', () => {
    expect(policyStatusLabel(policy({}))).toMatch(/^Registered; nothing/);
    expect(
      policyStatusLabel(
        policy({
          status: 'withdrawn',
          last,
          ended: true,
          entries: 2,
          state: { is: 'withdrawn', over: true, since: last },
        }),
      ),
    ).toBe('On record: 2 entries.');
  });
  it('has one reading where the only entry may have happened', () =>
    expect(
      policyStatusLabel(
        policy({
          status: 'perhaps announced',
          last,
          entries: 1,
          mayHaveHappened: 1,
          state: { is: 'not yet' },
        }),
      ),
    ).toBe('Last on record: perhaps announced, 2012. On record: 1 entry, which may have happened.'));
  it('counts what may have happened apart', () =>
    expect(entryCountLabel(policy({ entries: 3, mayHaveHappened: 1 }))).toBe(
      '3 entries, 1 of which may have happened',
    ));
});

describe('whom a policy binds in words', () => {
  const scope = (more: Partial<ScopeView>): ScopeView => ({
    appliesTo: 'Providers',
    trusts: 'of-types',
    counted: 'each',
    basis: 'stated',
    source: { title: 'A paper', url: 'https://zz.example/paper' },
    confidence: 'high',
    knownOn: '2019-01-07',
    ...more,
  });
  it.each([
    [{ trusts: 'every' }, 'Every trust, each by itself'],
    [{ trusts: 'none' }, 'None.'],
    [{ trustTypes: ['acute'], counted: 'together' }, 'Acute trusts, counted together'],
    [
      { trustTypes: ['acute', 'mental-health', 'ambulance'] },
      'Acute, mental health and ambulance trusts, each by itself',
    ],
  ] as const)('%j is: %s', (more, words) => {
    expect(scopeLabel(scope(more))).toBe(words);
  });
});

describe('the state of a policy in words', () => {
  it.each([
    [{ is: 'in force', since: last, noEnding: true }, 'in force since 2012, no ending on record'],
    [{ is: 'superseded', since: last }, 'superseded 2012'],
    [{ is: 'overdue', since: last }, 'past its day, without a verdict on record'],
    [{ is: 'ended by its period', since: last }, 'ended: its last funding period is over'],
    [{ is: 'not yet' }, 'nothing yet'],
  ] as const)('%j is: %s', (state, words) => {
    expect(policyStateLabel(state)).toBe(words);
  });
  it('has its day, behind or ahead', () => {
    expect(deadlineLabel({ on: last, is: 'past' })).toBe('was due 2012');
    expect(deadlineLabel({ on: last, is: 'coming' })).toBe('by 2012');
    expect(deadlineLabel({ on: last, is: 'not known' })).toBe('due about 2012');
  });
});
