import type { Amount, DatedEvent, PartialDate, Registration } from '../kernel/index.ts';

/** The kinds of policy; which events a policy may have depends on it. */
export const policyKinds = [
  'strategy',
  'programme',
  'mandate',
  'review',
  'assessment',
  'organisation',
  'funding-round',
  'standard',
  'target',
] as const;

/** Which kind of national initiative a policy is. */
export type PolicyKind = (typeof policyKinds)[number];

/** What a policy is. Its life follows, in whatever order it becomes known. */
export type PolicyRegistered = Registration<
  'PolicyRegistered',
  {
    readonly ref: string;
    readonly kind: PolicyKind;
    readonly title: string;
    readonly issuer: string;
    readonly capabilities: readonly string[];
  }
>;

/** A goal named on one occasion, with the date promised for it. */
export interface Goal {
  readonly statement: string;
  readonly due?: PartialDate;
}

/** What any dated national event may name. The issuer is named where another body than the policy's acted. */
export interface NationalFact {
  readonly issuer?: string;
  readonly goal?: Goal;
  readonly amount?: Amount;
  readonly note?: string;
}

/** A national body makes known what is to come. */
export type PolicyAnnounced = DatedEvent<'PolicyAnnounced', NationalFact>;
/** A call, a consultation or an exercise opens. */
export type PolicyOpened = DatedEvent<'PolicyOpened', NationalFact>;
/** The policy, or a document of it, is published. */
export type PolicyPublished = DatedEvent<'PolicyPublished', NationalFact>;
/** The work under it begins. */
export type PolicyLaunched = DatedEvent<'PolicyLaunched', NationalFact>;
/** From this day on it binds, or takes full effect. */
export type PolicyCameIntoForce = DatedEvent<'PolicyCameIntoForce', NationalFact>;
/** Contracts, places or money under a policy that is no funding round. */
export type PolicyAwarded = DatedEvent<'PolicyAwarded', NationalFact>;
/** It is restated, extended or cut. */
export type PolicyRevised = DatedEvent<'PolicyRevised', NationalFact>;
/** What closed: a window (of a call or an exercise), or the policy's life. */
export type PolicyClosed = DatedEvent<'PolicyClosed', NationalFact & { readonly of: 'window' | 'life' }>;
/** Another policy takes its place. */
export type PolicySuperseded = DatedEvent<'PolicySuperseded', NationalFact>;
/** It is taken back. */
export type PolicyWithdrawn = DatedEvent<'PolicyWithdrawn', NationalFact>;
/** It goes into another policy. */
export type PolicyMerged = DatedEvent<'PolicyMerged', NationalFact>;

/** What can happen to a policy of every kind. */
export type PolicyLifeEvent =
  | PolicyAnnounced
  | PolicyOpened
  | PolicyPublished
  | PolicyLaunched
  | PolicyCameIntoForce
  | PolicyAwarded
  | PolicyRevised
  | PolicyClosed
  | PolicySuperseded
  | PolicyWithdrawn
  | PolicyMerged;
