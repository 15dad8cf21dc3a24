import type { Amount } from '#domain/kernel';
import type { NationalFact, PolicyLifeEvent, PolicyRegistered } from '#domain/policy';
import type { FundingEvent, Recipient } from '#domain/funding-round';
import type { StandardEvent } from '#domain/standard';
import type { TargetEvent } from '#domain/target';
import type { ByType } from './by-type.ts';
import { entry, exactly, interval, month, source, year } from './said.ts';

const amount: Amount = {
  pence: 470_000_000_000n,
  kind: 'announced',
  basis: 'ceiling',
  nature: 'both',
  period: { first: '2016-17', last: '2020-21' },
  spendBy: month,
  matchRequired: 'half of it',
  allocation: 'by bid',
};
const fact: Required<NationalFact> = {
  issuer: 'Department of Invention',
  goal: { statement: 'Paperless', due: year },
  amount,
  note: 'A note.',
};
const { goal, ...factWithoutGoal } = fact;
const recipient: Required<Recipient> = {
  trust: 'ZZ1',
  title: 'A record system',
  capabilities: ['epr', 'eprescribing'],
  supplier: 'Supplier',
  product: 'Product',
};
const promised = {
  statement: goal.statement,
  measure: 'Share of trusts',
  definition: 2,
  thresholdPct: 90.5,
  due: interval,
};

export const national: ByType<
  PolicyRegistered | PolicyLifeEvent | FundingEvent | StandardEvent | TargetEvent
> = {
  PolicyRegistered: {
    type: 'PolicyRegistered',
    data: {
      ref: 'zz-plan',
      kind: 'strategy',
      title: 'Plan',
      issuer: 'Department',
      capabilities: ['general'],
    },
    source,
  },
  PolicyAnnounced: {
    type: 'PolicyAnnounced',
    data: fact,
    entry: entry(exactly, { knownOn: '2019-01-07', knownBasis: 'assumed-on-occurrence' }),
  },
  PolicyOpened: { type: 'PolicyOpened', data: fact, entry: entry(month) },
  PolicyPublished: { type: 'PolicyPublished', data: fact, entry: entry(year, { confidence: 'medium' }) },
  PolicyLaunched: { type: 'PolicyLaunched', data: fact, entry: entry(interval, { confidence: 'low' }) },
  PolicyCameIntoForce: { type: 'PolicyCameIntoForce', data: fact, entry: entry(exactly) },
  PolicyAwarded: { type: 'PolicyAwarded', data: fact, entry: entry(exactly) },
  PolicyRevised: { type: 'PolicyRevised', data: fact, entry: entry(exactly) },
  PolicyClosed: { type: 'PolicyClosed', data: { ...fact, of: 'life' }, entry: entry(exactly) },
  PolicySuperseded: { type: 'PolicySuperseded', data: fact, entry: entry(exactly) },
  PolicyWithdrawn: { type: 'PolicyWithdrawn', data: fact, entry: entry(exactly) },
  PolicyMerged: { type: 'PolicyMerged', data: fact, entry: entry(exactly) },
  FundingApproved: { type: 'FundingApproved', data: fact, entry: entry(exactly) },
  BidsOpened: { type: 'BidsOpened', data: fact, entry: entry(exactly) },
  BidsClosed: { type: 'BidsClosed', data: fact, entry: entry(exactly) },
  FundingAwarded: { type: 'FundingAwarded', data: { ...fact, ...recipient }, entry: entry(exactly) },
  AgreementSigned: { type: 'AgreementSigned', data: { ...fact, ...recipient }, entry: entry(exactly) },
  FundingReceived: { type: 'FundingReceived', data: { ...fact, ...recipient }, entry: entry(exactly) },
  FundingRevised: { type: 'FundingRevised', data: fact, entry: entry(exactly) },
  FundingClawedBack: { type: 'FundingClawedBack', data: { ...fact, ...recipient }, entry: entry(exactly) },
  StandardDrafted: { type: 'StandardDrafted', data: fact, entry: entry(exactly) },
  StandardSupplierReady: { type: 'StandardSupplierReady', data: fact, entry: entry(exactly) },
  StandardMandated: { type: 'StandardMandated', data: { ...fact, conformBy: month }, entry: entry(exactly) },
  TargetSet: { type: 'TargetSet', data: { ...factWithoutGoal, ...promised }, entry: entry(exactly) },
  TargetRevised: { type: 'TargetRevised', data: { ...factWithoutGoal, ...promised }, entry: entry(exactly) },
  TargetMet: { type: 'TargetMet', data: fact, entry: entry(exactly) },
  TargetMissed: { type: 'TargetMissed', data: fact, entry: entry(exactly) },
  TargetAbandoned: { type: 'TargetAbandoned', data: fact, entry: entry(exactly) },
};
