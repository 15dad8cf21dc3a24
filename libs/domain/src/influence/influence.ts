import type { Reducer, PartialDate } from '../kernel/index.ts';
import { influenceEvents, type InfluenceEvent } from './influence-events.ts';

/** Dates of a claim's events. A half-known date may put them before the claim itself. */
interface Dates {
  readonly contested: readonly PartialDate[];
  readonly withdrawn?: PartialDate;
}

/** A claim that is on record: of one trust, about one of its milestones. */
export interface ClaimedInfluence extends Dates {
  readonly is: 'claimed';
  readonly trust: string;
  readonly on: PartialDate;
}

/** State of a claim, as far as a later decision asks for it. */
export type Influence = (Dates & { readonly is: 'unheard-of' }) | ClaimedInfluence;

/** Folds the stream of one claim. */
export const influence: Reducer<Influence, InfluenceEvent> = {
  initial: { is: 'unheard-of', contested: [] },
  types: influenceEvents,
  evolve(before, event) {
    const { occurred } = event.entry;
    switch (event.type) {
      case 'InfluenceClaimed':
        return { ...before, is: 'claimed', trust: event.data.trust, on: occurred };
      case 'InfluenceContested':
        return { ...before, contested: [...before.contested, occurred] };
      case 'InfluenceWithdrawn':
        return { ...before, withdrawn: occurred };
    }
  },
};
