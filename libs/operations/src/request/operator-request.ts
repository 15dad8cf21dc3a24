/** Reasons for skipping an event: codes, because a sentence could name a person, and the audit cannot be changed. */
export type SkipReason = 'unreadable' | 'mistaken' | 'repeated' | 'until-later-release';

/** Something that an operator asks of the projector about an event that is parked. */
export type OperatorOrder =
  | { readonly action: 'retry'; readonly projection: string; readonly eventId: string }
  | {
      readonly action: 'skip';
      readonly projection: string;
      readonly eventId: string;
      readonly reason: SkipReason;
    };

/**
 * Outcomes: taken in; tried and parked still; skipped; no longer parked when its turn came; it waits behind another, so that
 * there is nothing to skip; or it went wrong, as the projector's log says.
 */
export type RequestOutcome = 'taken-in' | 'still-parked' | 'skipped' | 'not-parked' | 'waits' | 'failed';

/** A request as it is kept: who asked in which role, and what came of it. */
export interface OperatorRequest {
  readonly id: string;
  readonly action: OperatorOrder['action'];
  readonly projection: string;
  readonly eventId: string;
  readonly reason?: SkipReason;
  /** The provider's own name for them. */
  readonly askedBy: string;
  readonly askedRole: string;
  readonly askedAt: Date;
  /** Left out until the projector has done it. */
  readonly outcome?: RequestOutcome;
  readonly settledAt?: Date;
}
