import type { DatedProvenance } from '#domain/kernel';
import type { RelationKind } from '#domain/relation';
import type { Command } from '../handling/index.ts';
import { useCases } from '../use-cases/index.ts';

const { RelationAsserted: assertRelation } = useCases;

/** A relation that a row shows: known on its source's day, else since the last day on which what it tells may have happened. */
export const relationFrom = (
  from: string,
  relation: RelationKind,
  to: string,
  row: DatedProvenance,
): Command => {
  const { occurred, ...said } = row;
  return assertRelation({ from, relation, to, assertedBy: 'the record', shownBy: occurred.latestOn, said });
};
