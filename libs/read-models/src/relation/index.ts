export {
  policyRef,
  relationsFrom,
  relationsOfPolicies,
  relationsTo,
  type StandingRelation,
} from './relations.ts';
