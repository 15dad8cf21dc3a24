import type { Folding, PartialDate } from '../kernel/index.ts';
import type { Described, MilestoneEvent } from './milestone-events.ts';

/** What a milestone is a step of, and when things happened to it, whatever it has become since. */
interface Heard {
  readonly trust: string;
  readonly kind: string;
  readonly planned?: PartialDate;
  /** When the plan was made, and each time it was made anew. */
  readonly plans: readonly PartialDate[];
  readonly reached?: PartialDate;
  readonly withdrawn?: PartialDate;
}

/** Known of through a setback alone: neither planned nor reached, as far as recorded. */
export interface SetBack extends Heard {
  readonly is: 'set back';
}
/** Planned for `due`, and neither reached nor given up. */
export interface Planned extends Heard {
  readonly is: 'planned';
  readonly due: PartialDate;
}
/** Reached on a day, whether or not it was planned. */
export interface Reached extends Heard {
  readonly is: 'reached';
  readonly reached: PartialDate;
}
/** Given up on a day; it may have been reached before. */
export interface Withdrawn extends Heard {
  readonly is: 'withdrawn';
  readonly withdrawn: PartialDate;
}

/** A milestone that something is recorded of. */
export type HeardOf = SetBack | Planned | Reached | Withdrawn;

/** What a milestone has become. A state holds what a later decision asks for, dates included. */
export type Milestone = { readonly is: 'unheard-of' } | HeardOf;

/** Folds the stream of one milestone. */
export const milestone: Folding<Milestone, MilestoneEvent> = {
  initial: { is: 'unheard-of' },
  types: {
    MilestonePlanned: true,
    MilestoneRescheduled: true,
    MilestoneReached: true,
    SetbackReported: true,
    MilestoneWithdrawn: true,
  },
  evolve,
};

function evolve(before: Milestone, event: MilestoneEvent): Milestone {
  const { occurred } = event.entry;
  switch (event.type) {
    case 'MilestonePlanned':
      return { ...planned(before, event.data, occurred), is: 'planned', due: event.data.due };
    case 'MilestoneRescheduled':
      return rescheduled(before, event.data.due, occurred);
    case 'MilestoneReached':
      return { ...heard(before, event.data), is: 'reached', reached: occurred };
    case 'SetbackReported':
      return before.is === 'unheard-of' ? { ...heard(before, event.data), is: 'set back' } : before;
    case 'MilestoneWithdrawn':
      return before.is === 'unheard-of' ? before : { ...before, is: 'withdrawn', withdrawn: occurred };
  }
}

function planned(before: Milestone, described: Described, on: PartialDate): Heard {
  const known = heard(before, described);
  return { ...known, planned: on, plans: [...known.plans, on] };
}

function rescheduled(before: Milestone, due: PartialDate, on: PartialDate): Milestone {
  if (before.is === 'unheard-of') return before;
  const after = { ...before, plans: [...before.plans, on] };
  return after.is === 'planned' || after.is === 'set back' ? { ...after, is: 'planned', due } : after;
}

const heard = (before: Milestone, { trust, kind }: Described): Heard =>
  before.is === 'unheard-of' ? { trust, kind, plans: [] } : before;
