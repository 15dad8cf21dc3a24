export {
  policyRef,
  relationsFrom,
  relationsOfPolicies,
  relationsTo,
  type EffectiveRelation,
} from './relations.ts';
