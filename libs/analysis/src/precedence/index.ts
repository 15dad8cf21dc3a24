export { leadTime, type LeadTimeBounds } from './lead-time.ts';
export { lineage, predecessors, successors, type Paths, type TrustSuccession } from './lineage.ts';
export type { MilestoneOnRecord, PolicyOnRecord, PrecedenceRecord, StatedRelation } from './on-record.ts';
export { isNaming } from './named.ts';
export { precedence } from './precedence.ts';
export type { TieStep, Tie, TieCaveat } from './tie.ts';
