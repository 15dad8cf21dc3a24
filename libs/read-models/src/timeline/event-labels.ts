import type { Entry } from '#domain/kernel';
import type { DomainEvent, EventType } from '#domain/record';

/** Every event that makes an entry. */
export type DatedDomainEvent = Extract<DomainEvent, { readonly entry: Entry }>;

/** What each type of event that makes an entry is called among people. */
export const eventLabels: Readonly<Record<DatedDomainEvent['type'], string>> = {
  PolicyAnnounced: 'announced',
  PolicyOpened: 'opened',
  PolicyPublished: 'published',
  PolicyLaunched: 'launched',
  PolicyCameIntoForce: 'came into force',
  PolicyAwarded: 'awarded',
  PolicyRevised: 'revised',
  PolicyClosed: 'closed',
  PolicySuperseded: 'superseded',
  PolicyWithdrawn: 'withdrawn',
  PolicyMerged: 'merged',
  FundingApproved: 'approved by the Treasury',
  BidsOpened: 'opened for bids',
  BidsClosed: 'closed for bids',
  FundingAwarded: 'awarded',
  AgreementSigned: 'agreement signed',
  FundingReceived: 'money received',
  FundingRevised: 'revised',
  FundingClawedBack: 'clawed back',
  StandardDrafted: 'drafted',
  StandardSupplierReady: 'suppliers ready',
  StandardMandated: 'mandated',
  TargetSet: 'promised',
  TargetRevised: 'promise revised',
  TargetMet: 'met',
  TargetMissed: 'missed',
  TargetAbandoned: 'abandoned',
  TrustOpened: 'opened',
  TrustRenamed: 'renamed',
  TrustReclassified: 'reclassified',
  TrustMoved: 'moved',
  TrustMerged: 'merged',
  TrustClosed: 'closed',
  MilestonePlanned: 'planned',
  MilestoneRescheduled: 'rescheduled',
  MilestoneReached: 'reached',
  SetbackReported: 'setback',
  MilestoneWithdrawn: 'withdrawn',
  MilestoneVerified: 'verified',
  MilestoneDisputed: 'disputed',
  DisputeAnswered: 'dispute answered',
  EvidenceAttached: 'evidence attached',
  InfluenceClaimed: 'influence claimed',
  InfluenceContested: 'claim contested',
  InfluenceWithdrawn: 'claim withdrawn',
  CoverageReported: 'share published',
};

/** What each type of event that makes no entry is called among people. */
export const stepLabels: Readonly<Record<Exclude<EventType, DatedDomainEvent['type']>, string>> = {
  PolicyRegistered: 'registered',
  TrustRegistered: 'registered',
  MaturityRoundRegistered: 'registered',
  MaturityScored: 'scored',
  CoverageSeriesRegistered: 'registered',
  CodebookPublished: 'published',
  CodebookRevised: 'revised',
  RelationAsserted: 'relation stated',
  RelationWithdrawn: 'relation withdrawn',
  EntryCorrected: 'entry corrected',
  EntryRetracted: 'entry retracted',
};

/** Of milestones reached, by kind: what people say instead of 'reached'. */
const reachedLabels: ReadonlyMap<string, string> = new Map([
  ['epr-contract', 'contract signed'],
  ['epr-go-live', 'went live'],
  ['epma-go-live', 'went live'],
  ['shared-care-record-live', 'went live'],
  ['patient-portal-live', 'went live'],
  ['gde-selected', 'named'],
  ['fast-follower-selected', 'named'],
  ['digital-aspirant-selected', 'named'],
  ['scan4safety', 'named'],
  ['gde-accredited', 'accredited'],
  ['emram-5', 'validated'],
  ['emram-6', 'validated'],
  ['emram-7', 'validated'],
]);

const labels: ReadonlyMap<string, string> = new Map(Object.entries({ ...eventLabels, ...stepLabels }));

/** What an event of that type, and of that kind of milestone, is called among people; a type without a name goes by itself. */
export const eventLabel = (type: string, kind: string): string =>
  (type === 'MilestoneReached' ? reachedLabels.get(kind) : undefined) ?? labels.get(type) ?? type;
