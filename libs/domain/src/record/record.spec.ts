import { entryOn, facts, givenStream, recorded, inventedSource, statedProvenance } from '#testing/given';
import { correctEntry, fold, type CorrectEntry } from '../entry/index.ts';
import type { Fact } from '../kernel/index.ts';
import { correctable, mayLieAhead, national, streamOf, subjectOf } from './index.ts';

const registered = {
  type: 'PolicyRegistered',
  data: { ref: 'zz', kind: 'target', title: 'Z', issuer: 'ZZ', capabilities: [] },
  source: inventedSource,
} as const;

describe('a national stream', () => {
  it('is folded whatever its kind; what may outlive the policy is no part of its life', () => {
    const types = [
      'PolicyAnnounced',
      'BidsOpened',
      'StandardDrafted',
      'TargetSet',
      'FundingReceived',
      'TargetMet',
    ];
    const events = types.map((type, index) => ({ type, data: {}, entry: entryOn(String(2010 + index)) }));
    const policy = fold(national, recorded<Fact>(...events, registered));
    expect(policy).toMatchObject({ is: 'registered', ref: 'zz', kind: 'target', ended: [] });
    expect('lived' in policy && policy.lived.map(({ what }) => what)).toEqual(types.slice(0, 4));
  });
});

describe('the name of a stream', () => {
  it.each([
    [streamOf.policy('ltp-2019'), { category: 'policy', id: 'ltp-2019' }],
    [streamOf.influence('0191c5d2-0000'), { category: 'influence', id: '0191c5d2-0000' }],
    [streamOf.trust('ZZ1'), { category: 'trust', id: 'ZZ1' }],
    [streamOf.maturity('dma', '2016'), { category: 'maturity', id: 'dma-2016' }],
    ['wish-1', undefined],
    ['policy', undefined],
    ['-policy', undefined],
    ['toString-1', undefined],
  ])('%s', (stream, subject) => {
    expect(subjectOf(stream)).toEqual(subject);
  });
});

describe('what a correction may restate', () => {
  const told = { ...facts, correctable, mayLieAhead, isReported: false };
  const fact = (type: string): Fact =>
    type === 'PolicyRegistered'
      ? { type, data: {}, source: inventedSource }
      : { type, data: {}, entry: entryOn('2019') };
  const correcting = (data: Readonly<Record<string, unknown>>): CorrectEntry => ({
    stream: 's',
    entryId: 'e1',
    schemaVersion: 1,
    changes: { data },
    reason: 'misread',
    said: statedProvenance,
  });
  const amount = {
    pence: 1n,
    kind: 'announced',
    basis: 'exact',
    period: { first: '2021-22', last: '2022-23' },
  };
  const day = { edtf: '2019-01-07', earliestOn: '2019-01-07', latestOn: '2019-01-07' };

  it.each<[string, Record<string, unknown>]>([
    ['PolicyRegistered', { title: 'A better title', capabilities: ['epr'] }],
    ['PolicyAnnounced', { amount, goal: { statement: 'x', due: day }, issuer: 'ZZ', note: 'x' }],
    ['PolicyClosed', { of: 'life' }],
    ['FundingAwarded', { capabilities: [], supplier: 'ZZ Ltd' }],
    ['TargetSet', { thresholdPct: 90, definition: 2, due: day }],
    ['TrustMoved', { region: 'London', board: 'ZZB' }],
    ['TrustRenamed', { from: 'A', to: 'B' }],
    ['MilestoneReached', { definition: 'not stated', capability: 'epr' }],
    ['EvidenceAttached', { title: 'A paper', url: 'https://example.org/other' }],
    ['InfluenceClaimed', { direction: 'hindered', mechanism: 'funding' }],
    ['CoverageReported', { trustsWith: 0, sharePct: 100 }],
    ['CodebookRevised', { codes: [{ code: 'a', title: 'A', meaning: 'x' }] }],
    ['MilestoneReached', { supplier: undefined, note: undefined }],
    ['PolicyAnnounced', { amount: undefined }],
  ])('of %s: %j', (type, data) => {
    const restated = { entryId: 'e1', schemaVersion: 1, changes: { data }, reason: 'misread' };
    const known = {
      knownOn: facts.today,
      knownBasis: 'recorded',
      source: inventedSource,
      confidence: 'high',
    } as const;
    givenStream(fact(type))
      .when(correctEntry, correcting(data), told)
      .then({ type: 'EntryCorrected', data: restated, known });
  });

  it.each<[string, Record<string, unknown>]>([
    ['PolicyRegistered', { capabilities: ['telepathy'] }],
    ['PolicyRegistered', { capabilities: 'epr' }],
    ['PolicyAnnounced', { amount: { ...amount, pence: 1 } }],
    ['PolicyAnnounced', { amount: { ...amount, pence: -1n } }],
    ['PolicyAnnounced', { amount: { ...amount, kind: 'wished' } }],
    ['PolicyAnnounced', { amount: { pence: 1n, kind: 'announced' } }],
    ['PolicyAnnounced', { amount: { ...amount, more: 1 } }],
    ['PolicyAnnounced', { goal: 'x' }],
    ['PolicyAnnounced', { goal: { due: day } }],
    ['PolicyClosed', { of: 'door' }],
    ['TargetSet', { thresholdPct: 101 }],
    ['TargetSet', { definition: 0 }],
    ['TargetSet', { due: { ...day, latestOn: '2019-01-08' } }],
    ['TrustMoved', { region: 'Wales' }],
    ['MilestoneReached', { definition: 'old' }],
    ['InfluenceClaimed', { direction: 'caused' }],
    ['InfluenceClaimed', { mechanism: 'magic' }],
    ['CoverageReported', { trustsWith: 1.5 }],
    ['CodebookRevised', { codes: [{ code: 'a' }] }],
    ['MilestoneReached', { title: undefined }],
    ['TargetSet', { statement: undefined }],
    ['PolicyAnnounced', { amount: null }],
    ['PolicyAnnounced', { goal: { statement: 'x', due: undefined } }],
  ])('does not fit %s: %j', (type, data) => {
    givenStream(fact(type)).when(correctEntry, correcting(data), told).isRefused('entry/unfit-value');
  });

  it.each<[string, Record<string, unknown>]>([
    ['PolicyRegistered', { ref: 'other' }],
    ['PolicyRegistered', { kind: 'strategy' }],
    ['FundingAwarded', { trust: 'ZZ2' }],
    ['TrustMerged', { into: 'ZZ2' }],
    ['RelationAsserted', { to: 'policy-x' }],
    ['MilestoneReached', { kind: 'other' }],
    ['MilestoneWithdrawn', { reason: 'Another.' }],
    ['MilestoneVerified', { note: 'Another.' }],
    ['MilestoneDisputed', { reason: 'Another.' }],
    ['DisputeAnswered', { answer: 'Another.' }],
    ['DisputeAnswered', { dispute: 'e2' }],
    ['EvidenceAttached', { note: 'Another.' }],
    ['InfluenceClaimed', { statement: 'Another.' }],
    ['InfluenceClaimed', { policy: 'zz-other' }],
    ['InfluenceClaimed', { milestone: 'm2' }],
    ['InfluenceContested', { reason: 'Another.' }],
    ['RelationWithdrawn', { reason: 'Another.' }],
    ['TrustOpened', { name: 'x' }],
    ['Unheard', { title: 'x' }],
  ])('is neither the identity nor the own words of %s: %j', (type, data) => {
    givenStream(fact(type)).when(correctEntry, correcting(data), told).isRefused('entry/not-correctable');
  });
});

describe('the day of an event', () => {
  it.each([
    ['TrustOpened', false],
    ['FundingAwarded', false],
    ['MilestoneReached', false],
    ['PolicyCameIntoForce', true],
    ['BidsClosed', true],
    ['TrustClosed', true],
  ])('%s may lie ahead: %s', (type, ahead) => {
    expect(mayLieAhead(type)).toBe(ahead);
  });
});
