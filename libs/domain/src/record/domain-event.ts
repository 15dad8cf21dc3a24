import type { CodebookEvent } from '../codebook/index.ts';
import type { CorrectionEvent } from '../entry/index.ts';
import type { CoverageEvent } from '../coverage/index.ts';
import type { FundingEvent } from '../funding-round/index.ts';
import type { InfluenceEvent } from '../influence/index.ts';
import type { MaturityEvent } from '../maturity/index.ts';
import type { MilestoneEvent } from '../milestone/index.ts';
import type { PolicyLifeEvent, PolicyRegistered } from '../policy/index.ts';
import type { RelationEvent } from '../relation/index.ts';
import type { StandardEvent } from '../standard/index.ts';
import type { TargetEvent } from '../target/index.ts';
import type { TrustEvent } from '../trust/index.ts';

/** What the stream of a policy of any kind may hold, corrections and relations apart. */
export type NationalEvent = PolicyRegistered | PolicyLifeEvent | FundingEvent | StandardEvent | TargetEvent;

/** Every event that the record may hold. */
export type DomainEvent =
  | NationalEvent
  | TrustEvent
  | MilestoneEvent
  | InfluenceEvent
  | CoverageEvent
  | MaturityEvent
  | CodebookEvent
  | RelationEvent
  | CorrectionEvent;

/** The name of any event that the record may hold. */
export type EventType = DomainEvent['type'];
