export {
  dueIn,
  isEnd,
  policyStates,
  putsInForce,
  stateOf,
  type LifeEvent,
  type PolicyLife,
  type PolicyState,
  type StateOnDay,
} from './policy-state.ts';
