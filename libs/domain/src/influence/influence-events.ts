import type { DatedEvent, FreeText } from '../kernel/index.ts';

/** Which way a policy bore on a milestone, as claimed. */
export const directions = ['helped', 'hindered'] as const;

/** One of those. */
export type Direction = (typeof directions)[number];

/** A trust says that a policy helped or hindered one of its milestones, and how. Its own view: nothing is proved by it. */
export type InfluenceClaimed = DatedEvent<
  'InfluenceClaimed',
  {
    /** Id of the milestone. */
    readonly milestone: string;
    readonly trust: string;
    /** Ref of the policy. */
    readonly policy: string;
    readonly direction: Direction;
    /** Code of the list `mechanisms`. */
    readonly mechanism: string;
    readonly statement?: FreeText;
  }
>;
/** A reviewer doubts the claim. */
export type InfluenceContested = DatedEvent<'InfluenceContested', { readonly reason: FreeText }>;
/** The trust takes the claim back. */
export type InfluenceWithdrawn = DatedEvent<'InfluenceWithdrawn', { readonly reason: FreeText }>;

/** Everything that can happen to one claim. */
export type InfluenceEvent = InfluenceClaimed | InfluenceContested | InfluenceWithdrawn;
