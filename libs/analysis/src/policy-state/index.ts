export { deadlineOf, type Deadline } from './deadline.ts';
export {
  isOver,
  mayBind,
  policyStates,
  stateOf,
  type LifeEvent,
  type PolicyLife,
  type PolicyState,
  type StateOnDay,
} from './policy-state.ts';
