export { leadTime, type LeadTimeBounds } from './lead-time.ts';
export { lineage, predecessors, successors, type Paths, type TrustSuccession } from './lineage.ts';
export type {
  ClaimOnRecord,
  MilestoneOnRecord,
  PolicyOnRecord,
  PrecedenceRecord,
  ScopeOnRecord,
  StatedRelation,
} from './on-record.ts';
export { isNaming } from './named.ts';
export { bindsType } from './in-scope.ts';
export { precedence, rungsShown, type Ladder, type NextPolicy } from './precedence.ts';
export { tieStrengths, type Tie, type TieCaveat, type TieStep, type TieStrength } from './tie.ts';
export { trustStepOf, trustSteps, type TrustStep } from './trust-step.ts';
