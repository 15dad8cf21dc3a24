import { facts, given, statedKnown, statedProvenance } from '#testing/given';
import {
  assertRelation,
  relations,
  withdrawRelation,
  type AssertRelation,
  type RelationFacts,
  type WithdrawRelation,
} from './index.ts';

const data = { relation: 'funds', to: 'policy-zz-programme', assertedBy: 'ZZ body' } as const;
const command: AssertRelation = { from: 'policy-zz-round', ...data, said: statedProvenance };
const asserted = { type: 'RelationAsserted', data, known: statedKnown() } as const;
const withdraw: WithdrawRelation = {
  from: 'policy-zz-round',
  assertionId: 'e1',
  reason: 'misread',
  said: statedProvenance,
};
const withdrawn = {
  type: 'RelationWithdrawn',
  data: { assertionId: 'e1', reason: 'misread' },
  known: statedKnown(),
} as const;
const there: RelationFacts = { ...facts, exists: { from: true, to: true } };
const subject = given(relations);

describe('asserting a relation', () => {
  it('joins two subjects', () => subject().when(assertRelation, command, there).then(asserted));
  it('is known since the day of its source', () =>
    subject()
      .when(assertRelation, { ...command, said: { ...statedProvenance, knownOn: '2019-01-07' } }, there)
      .then({ ...asserted, known: statedKnown('2019-01-07') }));
  it.each([
    { from: false, to: true },
    { from: true, to: false },
  ])('needs both: %j', (exists) =>
    subject()
      .when(assertRelation, command, { ...facts, exists })
      .isRefused('relation/nothing-there'),
  );
  it('joins two, not one', () =>
    subject()
      .when(assertRelation, { ...command, to: command.from }, there)
      .isRefused('relation/to-itself'));
  it('joins them in a way we know', () =>
    subject()
      .when(assertRelation, { ...command, relation: 'causes' as never }, there)
      .isRefused('relation/unknown-kind'));
  it('is said once', () =>
    subject(asserted).when(assertRelation, command, there).isRefused('relation/already-asserted'));
  it.each([{ relation: 'implements' }, { to: 'policy-zz-other' }, { assertedBy: 'ZZ other' }] as const)(
    'may be said otherwise too: %j',
    (other) =>
      subject(asserted)
        .when(assertRelation, { ...command, ...other }, there)
        .then({ ...asserted, data: { ...data, ...other } }),
  );
  it('may be said again once it was withdrawn', () =>
    subject(asserted, withdrawn).when(assertRelation, command, there).then(asserted));
});

describe('withdrawing a relation', () => {
  it('names what was asserted', () =>
    subject(asserted).when(withdrawRelation, withdraw, facts).then(withdrawn));
  it('needs something asserted', () =>
    subject().when(withdrawRelation, withdraw, facts).isRefused('relation/not-asserted'));
  it('happens once', () =>
    subject(asserted, withdrawn)
      .when(withdrawRelation, withdraw, facts)
      .isRefused('relation/already-withdrawn'));
});
