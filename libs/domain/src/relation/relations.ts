import type { Reducer } from '../kernel/index.ts';
import { relationEvents, type RelationEvent, type RelationKind } from './relation-events.ts';

/** One relation that goes out from a subject, under the id of the event that asserted it. */
export interface Relation {
  readonly id: string;
  readonly relation: RelationKind;
  readonly to: string;
  readonly assertedBy: string;
  readonly withdrawn: boolean;
}

/** The relations that go out from one subject. */
export type Relations = readonly Relation[];

/** Folds the relations of any stream, whatever else it holds. */
export const relations: Reducer<Relations, RelationEvent> = {
  initial: [],
  types: relationEvents,
  evolve(before, event, { id }) {
    switch (event.type) {
      case 'RelationAsserted':
        return [...before, { id, ...event.data, withdrawn: false }];
      case 'RelationWithdrawn':
        return before.map((one) => (one.id === event.data.assertionId ? { ...one, withdrawn: true } : one));
    }
  },
};
