import { happenedBy } from '../entry/index.ts';
import type { Day, PartialDate, Recorded } from '../kernel/index.ts';
import type { MilestoneEvent } from './milestone-events.ts';

/** What a milestone was on a day; a setback beside it does not change it. */
export interface MilestoneAsAt {
  readonly status: 'not yet' | 'planned' | 'reached' | 'withdrawn';
  /** The day planned for, as it stood. */
  readonly due?: PartialDate;
  /** How often it had been rescheduled. */
  readonly rescheduled: number;
  readonly setbacks: number;
  readonly reached?: PartialDate;
}

/** Reads the visible events of one milestone, in any order, as at a day. What is dated within bounds counts from its last day. */
export function milestoneAsAt(visible: readonly Recorded<MilestoneEvent>[], asAt: Day): MilestoneAsAt {
  return happenedBy(visible, asAt).reduce<MilestoneAsAt>((read, { event }) => then(read, event), {
    status: 'not yet',
    rescheduled: 0,
    setbacks: 0,
  });
}

function then(read: MilestoneAsAt, event: MilestoneEvent): MilestoneAsAt {
  switch (event.type) {
    case 'MilestonePlanned':
      return { ...planned(read), due: event.data.due };
    case 'MilestoneRescheduled':
      return { ...planned(read), due: event.data.due, rescheduled: read.rescheduled + 1 };
    case 'MilestoneReached':
      return { ...read, status: 'reached', reached: event.entry.occurred };
    case 'SetbackReported':
      return { ...read, setbacks: read.setbacks + 1 };
    case 'MilestoneWithdrawn':
      return { ...read, status: 'withdrawn' };
  }
}

/** A half-known date may put the plan after the reaching. */
const planned = (read: MilestoneAsAt): MilestoneAsAt =>
  read.status === 'not yet' ? { ...read, status: 'planned' } : read;
