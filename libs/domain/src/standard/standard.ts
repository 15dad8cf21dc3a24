import { combine, type Reducer } from '../kernel/index.ts';
import { policy, withLife, type Policy, type PolicyEvent } from '../policy/index.ts';
import { standardEvents, type StandardEvent } from './standard-events.ts';

/** A standard is a policy; its own events add to the policy's life. */
const ownEvents: Reducer<Policy, StandardEvent> = {
  initial: policy.initial,
  types: standardEvents,
  evolve(before, event) {
    switch (event.type) {
      case 'StandardDrafted':
      case 'StandardSupplierReady':
      case 'StandardMandated':
        return withLife(before, event);
    }
  },
};

/** Folds the stream of a standard. */
export const standard: Reducer<Policy, PolicyEvent | StandardEvent> = combine(policy, ownEvents);
