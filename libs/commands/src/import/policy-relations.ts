import type { RelationKind } from '#domain/relation';
import { streamOf } from '#domain/record';
import type { Command } from '../handling/index.ts';
import { rowProvenance } from './policy-event.ts';
import type { PolicyRow } from './policy-rows.ts';
import { relationFrom } from './relation.ts';

/** A relation between two policies, and the row that shows it. */
export interface ShownRelation {
  readonly from: string;
  readonly to: string;
  readonly relation: RelationKind;
  readonly row: PolicyRow;
}

/**
 * One relation per pair of policies, by the row that asserts it: of several rows the first that says more than that
 * the two have to do with each other.
 */
export function relationsOf(rows: readonly PolicyRow[]): Map<PolicyRow, ShownRelation> {
  const byPair = new Map<string, ShownRelation>();
  for (const row of rows) {
    const shown = shownBy(row);
    if (!shown) continue;
    const pair = [shown.from, shown.to].sort().join(' ');
    const before = byPair.get(pair);
    if (!before || (before.relation === 'relates-to' && shown.relation !== 'relates-to'))
      byPair.set(pair, shown);
  }
  return new Map([...byPair.values()].map((shown) => [shown.row, shown]));
}

function shownBy(row: PolicyRow): ShownRelation | undefined {
  const { policy_ref: own, relates_to: other, kind, event } = row;
  if (other === undefined) return undefined;
  if (event === 'superseded' || event === 'merged')
    return { from: other, to: own, relation: 'supersedes', row };
  const reviews = kind === 'review' && event === 'published';
  return { from: own, to: other, relation: reviews ? 'reviews' : 'relates-to', row };
}

/** The command that asserts it. */
export const relationCommand = ({ from, to, relation, row }: ShownRelation): Command =>
  relationFrom(streamOf.policy(from), relation, streamOf.policy(to), rowProvenance(row));
