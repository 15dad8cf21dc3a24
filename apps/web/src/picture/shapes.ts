import type { TimelineEntry } from '#contracts/timeline';
import { fieldOf } from '../api-client/entry-fields.ts';
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

/** The shapes of one type of event, by where it stands. */
interface TypeShapes {
  /** In every lane of policies, whichever it is. */
  readonly turn?: MarkShape;
  /** In the lane of money; a disc where nothing is said. */
  readonly money?: MarkShape;
  /** In the lanes of standards and mandates: full where it binds, hollow where nothing is said. */
  readonly binds?: true;
  /** In the lane of strategies: hollow where it tells of what is to come. */
  readonly strategy?: MarkShape;
  /** In the lane of promises: a ring where it sets a date. */
  readonly setsDate?: true;
  /** Among the milestones of trusts; that of its kind where nothing is said. */
  readonly milestone?: MarkShape;
  /** In the lane of trusts' own lives; a hollow square where nothing is said. */
  readonly trust?: MarkShape;
}

const plain: TypeShapes = {};
const crossed: TypeShapes = { turn: 'cross' };
const changed: TypeShapes = { turn: 'change' };
const ended: TypeShapes = { turn: 'end' };
const binding: TypeShapes = { binds: true };
const promised: TypeShapes = { setsDate: true };
const granted: TypeShapes = { money: 'hollow-diamond' };
const planned: TypeShapes = { milestone: 'dashed-ring' };
const setBack: TypeShapes = { milestone: 'cross' };
/** Reviews, evidence and claims stand in lists alone. */
const beside: TypeShapes = { milestone: 'dot' };

/** The shapes of each type of event that makes an entry: one that is missing does not compile. */
const shapesOf: Readonly<Record<TimelineEntry['eventType'], TypeShapes>> = {
  PolicyAnnounced: { strategy: 'hollow-tick' },
  PolicyOpened: { money: 'ring', strategy: 'hollow-tick' },
  PolicyPublished: plain,
  PolicyLaunched: binding,
  PolicyCameIntoForce: binding,
  PolicyAwarded: { money: 'hollow-diamond', strategy: 'hollow-diamond' },
  PolicyRevised: changed,
  PolicyClosed: ended,
  PolicySuperseded: crossed,
  PolicyWithdrawn: crossed,
  PolicyMerged: crossed,
  FundingApproved: plain,
  BidsOpened: { money: 'ring' },
  BidsClosed: ended,
  FundingAwarded: granted,
  AgreementSigned: granted,
  FundingReceived: { money: 'diamond' },
  FundingRevised: changed,
  FundingClawedBack: crossed,
  StandardDrafted: plain,
  StandardSupplierReady: binding,
  StandardMandated: binding,
  TargetSet: promised,
  TargetRevised: promised,
  TargetMet: { turn: 'check' },
  TargetMissed: crossed,
  TargetAbandoned: crossed,
  TrustOpened: { trust: 'opens' },
  TrustRenamed: plain,
  TrustReclassified: plain,
  TrustMoved: plain,
  TrustMerged: { trust: 'joins' },
  TrustClosed: { trust: 'closes' },
  MilestonePlanned: planned,
  MilestoneRescheduled: planned,
  MilestoneReached: plain,
  SetbackReported: setBack,
  MilestoneWithdrawn: setBack,
  MilestoneVerified: { milestone: 'check' },
  MilestoneDisputed: setBack,
  DisputeAnswered: beside,
  EvidenceAttached: beside,
  InfluenceClaimed: beside,
  InfluenceContested: setBack,
  InfluenceWithdrawn: setBack,
  CoverageReported: plain,
};

/** The shape of an ending or a change, alike in every lane of policies; undefined for other events. */
const turnShape = (entry: TimelineEntry): MarkShape | undefined =>
  fieldOf(entry, 'of') === 'life' ? 'cross' : shapesOf[entry.eventType].turn;

function standardShape({ kind, eventType }: TimelineEntry): MarkShape {
  if (kind === 'assessment') return eventType === 'PolicyPublished' ? 'disc' : 'ring';
  const { binds } = shapesOf[eventType];
  if (kind === 'mandate') return binds ? 'triangle' : 'hollow-triangle';
  return binds ? 'square' : 'hollow-square';
}

function strategyShape({ kind, eventType }: TimelineEntry): MarkShape {
  const { strategy = 'tick' } = shapesOf[eventType];
  return kind === 'review' && strategy === 'tick' ? 'hollow-tick' : strategy;
}

/** The milestones that have a shape of their own, by kind; the codebook has others, which are dots. */
const milestoneShapes: ReadonlyMap<string, MarkShape> = new Map([
  ['epr-go-live', 'disc'],
  ['epr-contract', 'ring'],
  ['gde-selected', 'square'],
  ['fast-follower-selected', 'square'],
  ['digital-aspirant-selected', 'square'],
  ['scan4safety', 'square'],
]);

/** A record live, a contract signed, named or funded, a setback, a plan, or anything else. */
function milestoneShape({ category, eventType, kind }: TimelineEntry): MarkShape {
  if (category === 'policy') return 'square';
  return shapesOf[eventType].milestone ?? milestoneShapes.get(kind) ?? 'dot';
}

function promiseShape(entry: TimelineEntry): MarkShape {
  const restates = entry.eventType === 'TargetRevised' && entry.data.due === undefined;
  return shapesOf[entry.eventType].setsDate && !restates ? 'ring' : 'dot';
}

/** The shape of an entry on the national picture and on a trust's. */
export function entryShape(entry: TimelineEntry): MarkShape {
  switch (laneOf(entry)) {
    case 'trusts':
      return milestoneShape(entry);
    case 'trust-lives':
      return shapesOf[entry.eventType].trust ?? 'hollow-square';
    case 'shares':
      return 'diamond';
    case 'in-charge':
      return turnShape(entry) ?? 'tick';
    case 'strategy':
      return turnShape(entry) ?? strategyShape(entry);
    case 'money':
      return turnShape(entry) ?? shapesOf[entry.eventType].money ?? 'disc';
    case 'standards':
      return turnShape(entry) ?? standardShape(entry);
    case 'promises':
      return turnShape(entry) ?? promiseShape(entry);
  }
}
