/** Reasons for skipping an event: codes, because a sentence could name a person, and the audit cannot be changed. */
export type SkipReason = 'unreadable' | 'mistaken' | 'repeated' | 'until-later-release';

/** Something that an operator asks of the projector about an event that is parked. */
export type EventOrder =
  | { readonly action: 'retry'; readonly projection: string; readonly eventId: string }
  | {
      readonly action: 'skip';
      readonly projection: string;
      readonly eventId: string;
      readonly reason: SkipReason;
    };

/** Something that an operator asks of the projector about a whole projection. */
export interface ProjectionOrder {
  readonly action: 'rebuild' | 'cancel-rebuild';
  readonly projection: string;
}

/** Something that an operator asks of the projector. */
export type OperatorOrder = EventOrder | ProjectionOrder;

/**
 * Outcomes. Of events: taken in; tried and parked still; skipped; no longer parked when its turn came; it waits behind another,
 * so that there is nothing to skip. Of projections: rebuilt; given up; there was nothing to give up. Of any: it went wrong, as
 * the projector's log says.
 */
export type RequestOutcome =
  | 'taken-in'
  | 'still-parked'
  | 'skipped'
  | 'not-parked'
  | 'waits'
  | 'rebuilt'
  | 'cancelled'
  | 'nothing-to-cancel'
  | 'failed';

/** A request as it is kept: who asked in which role, and what came of it. */
export interface OperatorRequest {
  readonly id: string;
  readonly action: OperatorOrder['action'];
  readonly projection: string;
  /** Left out where it is about a whole projection. */
  readonly eventId?: string;
  readonly reason?: SkipReason;
  /** The provider's own name for them. */
  readonly askedBy: string;
  readonly askedRole: string;
  readonly askedAt: Date;
  /** Left out until the projector has done it. */
  readonly outcome?: RequestOutcome;
  readonly settledAt?: Date;
}

/** Progress of a rebuild that was asked for. */
export interface AskedRebuild {
  readonly request: OperatorRequest;
  /** Waits for the projector, fills the copy, or compares it and puts it in place. */
  readonly stage: 'waiting' | 'filling' | 'finishing';
  readonly events: number;
  /** As many as the model held that it takes the place of: more may have come since. */
  readonly ofEvents: number;
}
