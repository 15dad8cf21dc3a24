import { happenedBy, inOrderOfTheWorld } from '../entry/index.ts';
import type { Day, PartialDate, Recorded } from '../kernel/index.ts';
import type { MilestoneEvent } from './milestone-events.ts';
import { cameBefore } from './reachings.ts';
import { lastStated, notReviewed, reviewed, reviewState, type Review, type ReviewState } from './review.ts';

/** Progress of a milestone. */
export type MilestoneStatus = 'not yet' | 'planned' | 'reached' | 'withdrawn';

/** State of a milestone on a day; a setback beside it does not change it. */
export interface MilestoneAsAt {
  readonly status: MilestoneStatus;
  /** The status on another reading of the dates; left out where that is the same. */
  readonly perhaps?: MilestoneStatus;
  /** The day planned for, as it stood. */
  readonly due?: PartialDate;
  /** Count of times that it had been rescheduled. */
  readonly rescheduled: number;
  readonly setbacks: number;
  readonly reached?: PartialDate;
  readonly review: ReviewState;
  /** Ids of the disputes since it was last verified. */
  readonly openDisputes: readonly string[];
}

/** Reads the visible events of one milestone, in any order, as at a day. What is dated within bounds counts from its last day. */
export function milestoneAsAt(visible: readonly Recorded<MilestoneEvent>[], asAt: Day): MilestoneAsAt {
  const { review, withdrawn: _, ...read } = happenedBy(visible, asAt).reduce<Reading>(then, atFirst);
  const possible = visible.filter(({ event }) => event.entry.occurred.earliestOn <= asAt);
  const perhaps = [...possible].sort(inOrderOfTheWorld).reduce<Reading>(then, atFirst).status;
  // Also where its day straddles the day asked for: what may have been reached can be verified.
  const reached = visible.find(({ event }) => event.type === 'MilestoneReached');
  return {
    ...read,
    ...(perhaps !== read.status && { perhaps }),
    review: reviewState(review, reached && lastStated(reached)),
    openDisputes: review.open,
  };
}

type Reading = Omit<MilestoneAsAt, 'perhaps' | 'review' | 'openDisputes'> & {
  readonly review: Review;
  readonly withdrawn?: PartialDate;
};

const atFirst: Reading = { status: 'not yet', rescheduled: 0, setbacks: 0, review: notReviewed };

function then(read: Reading, recorded: Recorded<MilestoneEvent>): Reading {
  const { event } = recorded;
  switch (event.type) {
    case 'MilestonePlanned':
      return { ...planned(read), due: event.data.due };
    case 'MilestoneRescheduled':
      return { ...planned(read), due: event.data.due, rescheduled: read.rescheduled + 1 };
    case 'MilestoneReached':
      return {
        ...read,
        status: read.withdrawn && !cameBefore(read.withdrawn, event.entry.occurred) ? 'withdrawn' : 'reached',
        reached: event.entry.occurred,
      };
    case 'SetbackReported':
      return { ...read, setbacks: read.setbacks + 1 };
    case 'MilestoneWithdrawn':
      return { ...read, status: 'withdrawn', withdrawn: event.entry.occurred };
    case 'MilestoneVerified':
    case 'MilestoneDisputed':
    case 'DisputeAnswered':
      return { ...read, review: reviewed(read.review, event, recorded) };
    case 'EvidenceAttached':
      return read;
  }
}

/** A half-known date may put the plan after the reaching. */
const planned = (read: Reading): Reading =>
  read.status === 'not yet' ? { ...read, status: 'planned' } : read;
