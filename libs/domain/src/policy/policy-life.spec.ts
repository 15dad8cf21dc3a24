import { entryOn, dateOf, facts, given, provenance, inventedSource } from '#testing/given';
import type { Facts } from '../codebook/index.ts';
import type { DatedEvent, Decide } from '../kernel/index.ts';
import {
  announcePolicy,
  awardUnderPolicy,
  bringPolicyIntoForce,
  closePolicy,
  launchPolicy,
  mergePolicy,
  openPolicy,
  policy,
  publishPolicy,
  revisePolicy,
  supersedePolicy,
  withdrawPolicy,
  type NationalCommand,
  type NationalFact,
  type Policy,
  type PolicyEvent,
  type PolicyRegistered,
} from './index.ts';

const ref = 'zz-strategy';
const registered: PolicyRegistered = {
  type: 'PolicyRegistered',
  data: { ref, kind: 'strategy', title: 'An invented strategy', issuer: 'ZZ', capabilities: ['epr'] },
  source: inventedSource,
};
const revised = { type: 'PolicyRevised', data: {}, entry: entryOn('2019-06') } as const;
const superseded = { type: 'PolicySuperseded', data: {}, entry: entryOn('2019-12') } as const;
const on = (edtf: string, more: Partial<NationalCommand> = {}): NationalCommand => ({
  ref,
  said: provenance(edtf),
  ...more,
});

const national = given(policy);

interface Case {
  readonly decide: Decide<Policy, NationalCommand, Facts, DatedEvent<string, NationalFact>>;
  readonly type: PolicyEvent['type'];
  readonly mayLieAhead: boolean;
}
const lives: readonly Case[] = [
  { decide: announcePolicy, type: 'PolicyAnnounced', mayLieAhead: false },
  { decide: openPolicy, type: 'PolicyOpened', mayLieAhead: true },
  { decide: publishPolicy, type: 'PolicyPublished', mayLieAhead: false },
  { decide: launchPolicy, type: 'PolicyLaunched', mayLieAhead: true },
  { decide: bringPolicyIntoForce, type: 'PolicyCameIntoForce', mayLieAhead: true },
  { decide: awardUnderPolicy, type: 'PolicyAwarded', mayLieAhead: false },
  { decide: revisePolicy, type: 'PolicyRevised', mayLieAhead: false },
];
const ends: readonly Case[] = [
  { decide: supersedePolicy, type: 'PolicySuperseded', mayLieAhead: true },
  { decide: withdrawPolicy, type: 'PolicyWithdrawn', mayLieAhead: true },
  { decide: mergePolicy, type: 'PolicyMerged', mayLieAhead: true },
];

describe.each([...lives, ...ends])('$type', ({ decide, type }) => {
  it('happens to a registered policy, with whatever it names', () => {
    const fact = { issuer: 'ZZ body', note: 'a note', goal: { statement: 'a goal', due: dateOf('2030') } };
    national(registered)
      .when(decide, on('2019-01-07', fact), facts)
      .then({ type, data: fact, entry: entryOn('2019-01-07') });
  });

  it('needs the policy to be registered', () =>
    national().when(decide, on('2019'), facts).isRefused('policy/not-registered'));

  it('does not certainly follow the end of the policy', () =>
    national(registered, superseded).when(decide, on('2020-01'), facts).isRefused('policy/ended'));

  it.each(['2019-12', '2019', '2020~'])('may have happened before the end: %s', (edtf) =>
    national(registered, superseded)
      .when(decide, on(edtf), facts)
      .then({ type, data: {}, entry: entryOn(edtf) }),
  );
});

const all = [...lives, ...ends];

describe('a day ahead', () => {
  it.each(all.filter(({ mayLieAhead }) => mayLieAhead))('may be set for $type', ({ decide, type }) =>
    national(registered)
      .when(decide, on('2027-04-01'), facts)
      .then({ type, data: {}, entry: entryOn('2027-04-01') }),
  );

  it.each(all.filter(({ mayLieAhead }) => !mayLieAhead))('is not told as done: $type', ({ decide }) =>
    national(registered).when(decide, on('2027-04-01'), facts).isRefused('entry/after-today'),
  );
});

describe.each(ends)('an end, $type,', ({ decide, type }) => {
  it('does not certainly come before what is recorded of the life', () =>
    national(registered, revised).when(decide, on('2019-05'), facts).isRefused('policy/lived-on'));

  it('does not certainly come before another end', () =>
    national(registered, superseded).when(decide, on('2018'), facts).isRefused('policy/lived-on'));

  it('may come to light late', () =>
    national(registered, revised)
      .when(decide, on('2019'), facts)
      .then({ type, data: {}, entry: entryOn('2019') }));
});

describe('closing a policy', () => {
  const close = (of: 'window' | 'life', edtf: string) => ({ ...on(edtf), of });
  const closed = (of: 'window' | 'life', edtf: string) =>
    ({ type: 'PolicyClosed', data: { of }, entry: entryOn(edtf) }) as const;

  it('closes a window that nobody saw open, ahead of time too', () =>
    national(registered).when(closePolicy, close('window', '2027'), facts).then(closed('window', '2027')));

  it('of a window leaves the policy alive', () =>
    national(registered, closed('window', '2018')).when(revisePolicy, on('2019-06'), facts).then(revised));

  it('of its life ends the policy', () =>
    national(registered, closed('life', '2018'))
      .when(revisePolicy, on('2019-06'), facts)
      .isRefused('policy/ended'));

  it('of its life does not certainly come before a later event', () =>
    national(registered, revised)
      .when(closePolicy, close('life', '2018'), facts)
      .isRefused('policy/lived-on'));
});

describe('a goal and an amount', () => {
  it('is not due certainly before it was set', () =>
    national(registered)
      .when(revisePolicy, on('2019-06', { goal: { statement: 'x', due: dateOf('2019-05') } }), facts)
      .isRefused('entry/due-before-set'));

  it('may be restated by what ends the policy', () => {
    const goal = { statement: 'x', due: dateOf('2019-05') };
    national(registered)
      .when(supersedePolicy, on('2019-12', { goal }), facts)
      .then({ ...superseded, data: { goal } });
  });

  it('is never below nothing', () =>
    national(registered)
      .when(revisePolicy, on('2019-06', { amount: { pence: -1n, kind: 'announced', basis: 'exact' } }), facts)
      .isRefused('money/negative'));
});

describe('an award', () => {
  const round: PolicyRegistered = { ...registered, data: { ...registered.data, kind: 'funding-round' } };

  it('under a funding round is an award of its funding', () =>
    national(round).when(awardUnderPolicy, on('2019'), facts).isRefused('policy/is-a-funding-round'));
});

describe('a retracted end', () => {
  it('ends nothing', () => {
    const retracted = {
      type: 'EntryRetracted',
      data: { entryId: 'e2', reason: 'another strategy was meant' },
      known: { knownOn: '2020-01-01', knownBasis: 'recorded', source: inventedSource, confidence: 'high' },
    } as const;
    national(registered, superseded, retracted)
      .when(revisePolicy, on('2020-06'), facts)
      .then({ ...revised, entry: entryOn('2020-06') });
  });
});
