import { combine, type Reducer } from '../kernel/index.ts';
import { policy, withLife, type Policy, type PolicyEvent } from '../policy/index.ts';
import { targetEvents, type TargetEvent } from './target-events.ts';

/** A target is a policy; its own events add to the policy's life, but for verdicts, which may outlive it. */
const ownEvents: Reducer<Policy, TargetEvent> = {
  initial: policy.initial,
  types: targetEvents,
  evolve(before, event) {
    switch (event.type) {
      case 'TargetSet':
      case 'TargetRevised':
        return withLife(before, event);
      case 'TargetMet':
      case 'TargetMissed':
      case 'TargetAbandoned':
      case 'SharesStated':
        return before;
    }
  },
};

/** Folds the stream of a target. */
export const target: Reducer<Policy, PolicyEvent | TargetEvent> = combine(policy, ownEvents);
