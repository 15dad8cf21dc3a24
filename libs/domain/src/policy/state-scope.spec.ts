import { dateOf, entryOn, facts, given, inventedSource, statedKnown } from '#testing/given';
import { policy, stateScope, type PolicyRegistered, type StateScope } from './index.ts';

const ref = 'zz-plan';
const registered: PolicyRegistered = {
  type: 'PolicyRegistered',
  data: { ref, kind: 'mandate', title: 'An invented mandate', issuer: 'ZZ', capabilities: ['epr'] },
  source: inventedSource,
};
const published = { type: 'PolicyPublished', data: {}, entry: entryOn('2019-03-01') } as const;
const announced = { type: 'PolicyAnnounced', data: {}, entry: entryOn('2018-02') } as const;
const scope = {
  appliesTo: 'Acute trusts',
  trusts: 'of-types',
  trustTypes: ['acute'],
  counted: 'each',
  conformBy: dateOf('2024-03'),
  basis: 'stated',
} as const;
const said = { source: inventedSource, confidence: 'high' } as const;
const stating: StateScope = { ref, said, ...scope };
const known = { ...statedKnown('2018-02-28'), knownBasis: 'assumed-on-occurrence' } as const;
const stated = { type: 'ScopeStated', data: scope, known } as const;
const onRecord = given(policy);

describe('stating whom a policy binds', () => {
  it('is known since anything of the policy was, in whatever order that was recorded', () =>
    onRecord(registered, published, announced).when(stateScope, stating, facts).then(stated));
  it('is known since its source, where that is dated', () =>
    onRecord(registered, published)
      .when(stateScope, { ...stating, said: { ...said, knownOn: '2020-01-01' } }, facts)
      .then({ ...stated, known: statedKnown('2020-01-01') }));
  it('is known since today where nothing of the policy is on record', () =>
    onRecord(registered)
      .when(stateScope, stating, facts)
      .then({ ...stated, known: { ...known, knownOn: facts.today, knownBasis: 'recorded' } }));
  it('may be said again', () =>
    onRecord(registered, announced, stated).when(stateScope, stating, facts).then(stated));
  it('is of a policy that is registered', () =>
    onRecord().when(stateScope, stating, facts).isRefused('policy/not-registered'));
  it('names types of trust where it binds some of them, and only there', () => {
    const { trustTypes, ...untyped } = stating;
    onRecord(registered).when(stateScope, untyped, facts).isRefused('scope/types-of-trust');
    onRecord(registered)
      .when(stateScope, { ...stating, trusts: 'every' }, facts)
      .isRefused('scope/types-of-trust');
  });
  it('takes types of trust from their list', () =>
    onRecord(registered)
      .when(stateScope, { ...stating, trustTypes: ['acute', 'lunar'] }, facts)
      .isRefused('codebook/unknown-code'));
});
