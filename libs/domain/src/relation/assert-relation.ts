import type { Facts } from '../codebook/index.ts';
import {
  decider,
  isRefusal,
  knowledgeOf,
  refuse,
  knowledgeOfStatement,
  type Day,
  type Decision,
  type Refusal,
  type Provenance,
} from '../kernel/index.ts';
import { relationKinds, type RelationAsserted } from './relation-events.ts';
import type { Relations } from './relations.ts';

/** Somebody says that one subject relates to another. Both are named by their streams, such as `policy-ltp-2019`. */
export type AssertRelation = RelationAsserted['data'] & {
  readonly from: string;
  /** Last day of the act that shows it, where no source dates it: it counts as known since then. */
  readonly shownBy?: Day;
  readonly said: Provenance;
};

/** Facts that the decision takes from elsewhere: the presence of the subject at either end. */
export interface RelationFacts extends Facts {
  readonly exists: { readonly from: boolean; readonly to: boolean };
}

/** Joins two subjects that exist, once per way of relating and per body that says so. May be said after the end of either. */
export const assertRelation = decider(
  (relations: Relations, command: AssertRelation, facts: RelationFacts): Decision<RelationAsserted> => {
    const { from, shownBy, said, ...data } = command;
    const refusal = unfitEnds(command, facts) ?? unfitRelation(relations, data);
    if (refusal) return refusal;
    const since =
      shownBy === undefined
        ? knowledgeOfStatement(said, facts.today)
        : knowledgeOf(said, shownBy, facts.today);
    return isRefusal(since) ? since : [{ type: 'RelationAsserted', data, known: since }];
  },
);

function unfitEnds({ from, to }: AssertRelation, { exists }: RelationFacts): Refusal | undefined {
  if (from === to) return refuse('relation/to-itself', `${to} cannot relate to itself: name another.`, 'to');
  for (const end of ['from', 'to'] as const) {
    if (!exists[end]) {
      return refuse(
        'relation/nothing-there',
        `There is nothing on record under '${end === 'from' ? from : to}': record it first.`,
        end,
      );
    }
  }
  return undefined;
}

function unfitRelation(
  relations: Relations,
  { relation, to, assertedBy }: RelationAsserted['data'],
): Refusal | undefined {
  const kinds: readonly string[] = relationKinds;
  if (!kinds.includes(relation)) {
    return refuse(
      'relation/unknown-kind',
      `Nothing '${relation}' another: use one of ${kinds.join(', ')}.`,
      'relation',
    );
  }
  return relations.some(
    (one) => !one.withdrawn && one.relation === relation && one.to === to && one.assertedBy === assertedBy,
  )
    ? refuse(
        'relation/already-asserted',
        `${assertedBy} has said already that this ${relation} ${to}: withdraw that first if it is wrong.`,
        'to',
      )
    : undefined;
}
