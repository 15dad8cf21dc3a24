import type { TimelineEntry } from '#contracts/timeline';

/** Names of the fields that a correction can restate, each as a whole. */
export type CorrectableField =
  | ('occurred' | 'source' | 'confidence')
  | ('amount' | 'goal' | 'note' | 'issuer')
  | ('title' | 'supplier' | 'product' | 'due' | 'conformBy' | 'of')
  | ('statement' | 'measure' | 'thresholdPct')
  | ('direction' | 'mechanism' | 'setback')
  | ('from' | 'to' | 'sharePct' | 'trustsWith' | 'trustsTotal');

const always = ['occurred', 'source', 'confidence'] as const;
const money = ['amount', 'note', 'issuer'] as const;
const fact = [...money, 'goal'] as const;
const recipient = [...fact, 'title', 'supplier', 'product'] as const;
const promise = [...money, 'statement', 'due', 'measure', 'thresholdPct'] as const;
const described = ['title', 'supplier', 'product'] as const;

const ofType: Readonly<Record<string, readonly CorrectableField[]>> = {
  PolicyClosed: [...fact, 'of'],
  FundingAwarded: recipient,
  AgreementSigned: recipient,
  FundingReceived: recipient,
  FundingClawedBack: recipient,
  StandardMandated: [...fact, 'conformBy'],
  TargetSet: promise,
  TargetRevised: promise,
  MilestonePlanned: [...described, 'due'],
  MilestoneRescheduled: ['due'],
  MilestoneReached: described,
  SetbackReported: [...described, 'setback'],
  InfluenceClaimed: ['direction', 'mechanism'],
  TrustRenamed: ['from', 'to'],
  CoverageReported: ['sharePct', 'trustsWith', 'trustsTotal'],
};

/** Fields of an entry that a correction may restate; date, source and confidence always. */
export function correctableOf({
  category,
  eventType,
}: Pick<TimelineEntry, 'category' | 'eventType'>): readonly CorrectableField[] {
  return [...always, ...(ofType[eventType] ?? (category === 'policy' ? fact : []))];
}
