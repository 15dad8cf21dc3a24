import { entryOn, facts, given, provenance } from '#testing/given';
import { milestone, type Milestone } from '../milestone/index.ts';
import {
  claimInfluence,
  contestInfluence,
  influence,
  withdrawInfluence,
  type ClaimFacts,
  type ClaimInfluence,
  type InfluenceCommand,
} from './index.ts';

const kept = { textId: '5b0e6f4c-2c1d-5e9a-8f3b-6a7c8d9e0f12', sha256: 'ab' };
const {
  id,
  said: _,
  ...data
} = {
  id: 'i1',
  milestone: 'm1',
  trust: 'ZZ1',
  policy: 'zz-round',
  direction: 'helped',
  mechanism: 'funding',
  statement: kept,
  said: provenance('2024-03'),
} as const;
const claim: ClaimInfluence = { id, ...data, said: provenance('2024-03') };
const claimed = { type: 'InfluenceClaimed', data, entry: entryOn('2024-03') } as const;
const contested = { type: 'InfluenceContested', data: { reason: kept }, entry: entryOn('2024-05') } as const;
const withdrawn = { type: 'InfluenceWithdrawn', data: { reason: kept }, entry: entryOn('2024-07') } as const;
const retracted = {
  type: 'EntryRetracted',
  data: { entryId: 'e1', reason: 'Mistaken.' },
  known: { knownOn: '2024-04-01', knownBasis: 'recorded', source: claim.said.source, confidence: 'high' },
} as const;

const step: Milestone = { ...milestone.initial, is: 'heard of', trust: 'ZZ1', kind: 'epr-go-live' };
const told: ClaimFacts = {
  ...facts,
  milestone: step,
  policy: { registered: true, since: '2018-01-31' },
};
const on = (edtf: string): InfluenceCommand => ({ id, reason: kept, said: provenance(edtf) });
const story = given(influence);

describe('claiming an influence', () => {
  it('says which policy bore on which milestone, and how', () =>
    story().when(claimInfluence, claim, told).then(claimed));
  it('may do without a statement, and may tell of a hindrance', () => {
    const { statement: _statement, ...bare } = data;
    const hindered = { ...bare, direction: 'hindered' } as const;
    story()
      .when(claimInfluence, { id, ...hindered, said: provenance('2024-03') }, told)
      .then({ ...claimed, data: hindered });
  });
  it('happens once', () =>
    story(claimed).when(claimInfluence, claim, told).isRefused('influence/already-claimed'));
  it('may be made anew after it was retracted', () =>
    story(claimed, retracted).when(claimInfluence, claim, told).then(claimed));
  it('is about a milestone on record', () =>
    story()
      .when(claimInfluence, claim, { ...told, milestone: milestone.initial })
      .isRefused('influence/no-such-milestone'));
  it('is about a milestone of that trust', () =>
    story()
      .when(claimInfluence, { ...claim, trust: 'ZZ2' }, told)
      .isRefused('influence/another-trust'));
  it('names a policy that is registered', () =>
    story()
      .when(claimInfluence, claim, { ...told, policy: { registered: false } })
      .isRefused('policy/not-registered'));
  it('names a policy that was known before it', () =>
    story()
      .when(claimInfluence, claim, { ...told, policy: { registered: true, since: '2024-04-01' } })
      .isRefused('influence/policy-not-yet-known'));
  it.each(['2024-03-31', '2018-01-31'] as const)('may name a policy that is known since %s', (since) =>
    story()
      .when(claimInfluence, claim, { ...told, policy: { registered: true, since } })
      .then(claimed),
  );
  it('may name a policy of which nothing but its registration is known', () =>
    story()
      .when(claimInfluence, claim, { ...told, policy: { registered: true } })
      .then(claimed));
  it('takes the mechanism from the codebook', () =>
    story()
      .when(claimInfluence, { ...claim, mechanism: 'magic' }, told)
      .isRefused('codebook/unknown-code'));
  it('has one of two directions', () =>
    story()
      // As a client without types may send it.
      .when(claimInfluence, { ...claim, direction: 'caused' as 'helped' }, told)
      .isRefused('influence/unknown-direction'));
  it('lies behind us', () =>
    story()
      .when(claimInfluence, { ...claim, said: provenance('2026-07-02') }, told)
      .isRefused('entry/after-today'));
  it('was not known after today', () =>
    story()
      .when(claimInfluence, { ...claim, said: provenance('2024-03', { knownOn: '2026-07-02' }) }, told)
      .isRefused('entry/known-after-today'));
});

describe('contesting a claim', () => {
  it('gives a reason', () => story(claimed).when(contestInfluence, on('2024-05'), facts).then(contested));
  it('may happen again', () =>
    story(claimed, contested)
      .when(contestInfluence, on('2024-06'), facts)
      .then({ ...contested, entry: entryOn('2024-06') }));
  it('may come to light after the withdrawal', () =>
    story(claimed, withdrawn).when(contestInfluence, on('2024-05'), facts).then(contested));
  it('does not follow the withdrawal', () =>
    story(claimed, withdrawn).when(contestInfluence, on('2024-08'), facts).isRefused('influence/withdrawn'));
});

describe('withdrawing a claim', () => {
  it('gives a reason', () => story(claimed).when(withdrawInfluence, on('2024-07'), facts).then(withdrawn));
  it('may follow a contest', () =>
    story(claimed, contested).when(withdrawInfluence, on('2024-07'), facts).then(withdrawn));
  it('happens once', () =>
    story(claimed, withdrawn)
      .when(withdrawInfluence, on('2024-07'), facts)
      .isRefused('influence/already-withdrawn'));
  it('does not come before a contest', () =>
    story(claimed, contested).when(withdrawInfluence, on('2024-04'), facts).isRefused('influence/lived-on'));
});

describe.each([
  ['contesting', contestInfluence],
  ['withdrawing', withdrawInfluence],
] as const)('%s', (name, decide) => {
  // The table joins the types of both.
  const asked = decide as typeof contestInfluence;
  const added = name === 'contesting' ? contested : withdrawn;

  it('is about a claim on record', () =>
    story().when(asked, on('2024-05'), facts).isRefused('influence/unheard-of'));
  it('is not about a claim that was retracted', () =>
    story(claimed, retracted).when(asked, on('2024-05'), facts).isRefused('influence/unheard-of'));
  it('does not come before the claim', () =>
    story(claimed).when(asked, on('2024-02'), facts).isRefused('influence/before-claim'));
  it.each(['2024', '2024-02~'])('gets the benefit of a half-known date: %s', (edtf) => {
    const decision = asked(
      { is: 'claimed', trust: 'ZZ1', on: claimed.entry.occurred, contested: [] },
      on(edtf),
      facts,
    );
    expect(decision).toEqual([{ ...added, entry: entryOn(edtf) }]);
  });
  it('lies behind us', () =>
    story(claimed).when(asked, on('2026-07-02'), facts).isRefused('entry/after-today'));
});
