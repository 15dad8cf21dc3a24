import type { TimelineEntry } from '#contracts/timeline';
import { laneOf } from './lanes.ts';

/** Shapes of marks: colour is never the only difference. */
export type MarkShape =
  | 'disc'
  | 'ring'
  | 'dashed-ring'
  | 'square'
  | 'hollow-square'
  | 'diamond'
  | 'hollow-diamond'
  | 'triangle'
  | 'hollow-triangle'
  | 'tick'
  | 'hollow-tick'
  | 'dot'
  | 'cross'
  | 'change'
  | 'end'
  | 'check'
  | 'opens'
  | 'closes'
  | 'joins';

const endings = new Set([
  'PolicySuperseded',
  'PolicyWithdrawn',
  'PolicyMerged',
  'TargetAbandoned',
  'TargetMissed',
  'FundingClawedBack',
  'MilestoneWithdrawn',
]);
const changes = new Set(['PolicyRevised', 'FundingRevised', 'MilestoneRescheduled']);

/** The shape of an ending or a change, alike in every lane of policies; undefined for other events. */
function shapeOfTurn({ eventType, detail }: TimelineEntry): MarkShape | undefined {
  if (endings.has(eventType)) return 'cross';
  if (changes.has(eventType)) return 'change';
  if (eventType === 'TargetMet') return 'check';
  if (eventType === 'BidsClosed' || eventType === 'PolicyClosed')
    return detail.closed === 'life' ? 'cross' : 'end';
  return undefined;
}

const moneyShapes: Readonly<Record<string, MarkShape>> = {
  BidsOpened: 'ring',
  PolicyOpened: 'ring',
  FundingAwarded: 'hollow-diamond',
  PolicyAwarded: 'hollow-diamond',
  AgreementSigned: 'hollow-diamond',
  FundingReceived: 'diamond',
};

const binding = new Set([
  'PolicyCameIntoForce',
  'StandardMandated',
  'PolicyLaunched',
  'StandardSupplierReady',
]);

function shapeOfStandard({ kind, eventType }: TimelineEntry): MarkShape {
  if (kind === 'assessment') return eventType === 'PolicyPublished' ? 'disc' : 'ring';
  if (kind === 'mandate') return binding.has(eventType) ? 'triangle' : 'hollow-triangle';
  return binding.has(eventType) ? 'square' : 'hollow-square';
}

function shapeOfStrategy({ kind, eventType }: TimelineEntry): MarkShape {
  if (eventType === 'PolicyAwarded') return 'hollow-diamond';
  if (kind === 'review') return 'hollow-tick';
  return eventType === 'PolicyAnnounced' || eventType === 'PolicyOpened' ? 'hollow-tick' : 'tick';
}

const milestoneShapes: Readonly<Record<string, MarkShape>> = {
  'epr-go-live': 'disc',
  'epr-contract': 'ring',
  'gde-selected': 'square',
  'fast-follower-selected': 'square',
  'digital-aspirant-selected': 'square',
  scan4safety: 'square',
};

/** Shapes of reviews, evidence and claims, which stand in lists alone. */
const saidShapes: Readonly<Record<string, MarkShape>> = {
  MilestoneVerified: 'check',
  MilestoneDisputed: 'cross',
  DisputeAnswered: 'dot',
  EvidenceAttached: 'dot',
  InfluenceClaimed: 'dot',
  InfluenceContested: 'cross',
  InfluenceWithdrawn: 'cross',
};

/** A record live, a contract signed, named or funded, a setback, a plan, or anything else. */
function milestoneShape({ category, eventType, kind }: TimelineEntry): MarkShape {
  if (category === 'policy') return 'square';
  const said = saidShapes[eventType];
  if (said !== undefined) return said;
  if (eventType === 'SetbackReported' || eventType === 'MilestoneWithdrawn') return 'cross';
  if (eventType === 'MilestonePlanned' || eventType === 'MilestoneRescheduled') return 'dashed-ring';
  return milestoneShapes[kind] ?? 'dot';
}

const trustShapes: Readonly<Record<string, MarkShape>> = {
  TrustOpened: 'opens',
  TrustClosed: 'closes',
  TrustMerged: 'joins',
};

const setsDate = ({ eventType, detail }: TimelineEntry) =>
  eventType === 'TargetRevised' && detail.due !== undefined;

/** The shape of an entry on the national picture and on a trust's. */
export function entryShape(entry: TimelineEntry): MarkShape {
  switch (laneOf(entry)) {
    case 'trusts':
      return milestoneShape(entry);
    case 'trust-lives':
      return trustShapes[entry.eventType] ?? 'hollow-square';
    case 'shares':
      return 'diamond';
    case 'in-charge':
      return shapeOfTurn(entry) ?? 'tick';
    case 'strategy':
      return shapeOfTurn(entry) ?? shapeOfStrategy(entry);
    case 'money':
      return shapeOfTurn(entry) ?? moneyShapes[entry.eventType] ?? 'disc';
    case 'standards':
      return shapeOfTurn(entry) ?? shapeOfStandard(entry);
    case 'promises':
      return shapeOfTurn(entry) ?? (entry.eventType === 'TargetSet' || setsDate(entry) ? 'ring' : 'dot');
  }
}
