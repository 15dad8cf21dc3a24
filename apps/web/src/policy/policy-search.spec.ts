import type { PolicySummary } from '#contracts/policy';
import { foundPolicies } from './policy-search.ts';

const policy = (given: Partial<PolicySummary>): PolicySummary => ({
  ref: 'some',
  kind: 'strategy',
  title: 'Some strategy',
  issuer: 'A body',
  capabilities: ['epr'],
  status: 'published',
  ended: false,
  entries: 1,
  mayHaveHappened: 0,
  state: { is: 'in force' },
  ...given,
});

const all = [
  policy({ ref: 'tech-fund-1-2013', kind: 'funding-round', title: 'Tech Fund 1' }),
  policy({ ref: 'ltp-2019', title: 'NHS Long Term Plan', capabilities: ['general'] }),
  policy({
    ref: 'npfit-2002',
    kind: 'programme',
    title: 'A National Programme',
    ended: true,
    state: { is: 'ended' },
  }),
];
const search = { words: '', kind: '', capability: '', state: '', liveOnly: false };
const refs = (wanted: Partial<typeof search>) =>
  foundPolicies(all, { ...search, ...wanted }).map(({ ref }) => ref);

describe('looking for a policy', () => {
  it('gives all of them by title', () =>
    expect(refs({})).toEqual(['npfit-2002', 'ltp-2019', 'tech-fund-1-2013']));
  it('takes words in any order, also of the ref', () => {
    expect(refs({ words: 'plan NHS' })).toEqual(['ltp-2019']);
    expect(refs({ words: 'fund-1-2013' })).toEqual(['tech-fund-1-2013']);
  });
  it('narrows down by kind, capability and life', () => {
    expect(refs({ kind: 'funding-round' })).toEqual(['tech-fund-1-2013']);
    expect(refs({ capability: 'general' })).toEqual(['ltp-2019']);
    expect(refs({ state: 'ended' })).toEqual(['npfit-2002']);
    expect(refs({ liveOnly: true })).toEqual(['ltp-2019', 'tech-fund-1-2013']);
  });
});
