import type { DatedEvent, FreeText, PartialDate } from '../kernel/index.ts';

/** A step of one trust as it was called when it was reported: names of suppliers and products change later. */
export interface Described {
  readonly trust: string;
  readonly kind: string;
  readonly title: string;
  readonly capability: string;
  readonly supplier?: string;
  readonly product?: string;
  readonly note?: string;
}

/** The plan's own entry is dated when it was made known; `due` is the day planned for. */
export type MilestonePlanned = DatedEvent<'MilestonePlanned', Described & { readonly due: PartialDate }>;
/** Planned for another day. */
export type MilestoneRescheduled = DatedEvent<
  'MilestoneRescheduled',
  { readonly due: PartialDate; readonly note?: string }
>;
/** `definition`: the version of the codebook's definition that was met; 'has an EPR' meant less in 2022 than in 2025. */
export type MilestoneReached = DatedEvent<
  'MilestoneReached',
  Described & { readonly definition: number | 'not stated' }
>;
/** Deferred, stopped or an incident: no achievement, never counted as one. */
export type SetbackReported = DatedEvent<
  'SetbackReported',
  Described & { readonly setback: 'deferred' | 'stopped' | 'incident' | 'not stated' }
>;
/** Given up, or no longer so. */
export type MilestoneWithdrawn = DatedEvent<'MilestoneWithdrawn', { readonly reason: FreeText }>;
/** A reviewer has looked at the sources and finds that it was reached. */
export type MilestoneVerified = DatedEvent<'MilestoneVerified', { readonly note?: FreeText }>;
/** A reviewer doubts something that is said of it. */
export type MilestoneDisputed = DatedEvent<'MilestoneDisputed', { readonly reason: FreeText }>;
/** The trust answers. `dispute`: id of the event that disputed it. */
export type DisputeAnswered = DatedEvent<
  'DisputeAnswered',
  { readonly dispute: string; readonly answer: FreeText }
>;
/** Where more is to be read about it. */
export type EvidenceAttached = DatedEvent<
  'EvidenceAttached',
  { readonly title: string; readonly url: string; readonly note?: FreeText }
>;

/** What reviewers and the trust say to each other about a milestone. */
export type ReviewEvent = MilestoneVerified | MilestoneDisputed | DisputeAnswered;

/** Everything that can happen to one step of one trust's digitisation. */
export type MilestoneEvent =
  | MilestonePlanned
  | MilestoneRescheduled
  | MilestoneReached
  | SetbackReported
  | MilestoneWithdrawn
  | ReviewEvent
  | EvidenceAttached;
