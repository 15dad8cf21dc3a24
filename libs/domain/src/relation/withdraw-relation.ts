import type { Facts } from '../codebook/index.ts';
import {
  decider,
  isRefusal,
  refuse,
  knowledgeOfStatement,
  type Decision,
  type Provenance,
} from '../kernel/index.ts';
import type { RelationWithdrawn } from './relation-events.ts';
import type { Relations } from './relations.ts';

/** A relation no longer holds, or should not have been said. */
export type WithdrawRelation = RelationWithdrawn['data'] & {
  readonly from: string;
  readonly said: Provenance;
};

/** Withdraws once what was asserted. */
export const withdrawRelation = decider(
  (relations: Relations, command: WithdrawRelation, { today }: Facts): Decision<RelationWithdrawn> => {
    const { from, said, ...data } = command;
    const relation = relations.find(({ id }) => id === data.assertionId);
    if (!relation) {
      return refuse(
        'relation/not-asserted',
        `'${from}' has no relation ${data.assertionId}: take the id from its relations.`,
        'assertionId',
      );
    }
    if (relation.withdrawn) {
      return refuse(
        'relation/already-withdrawn',
        'This relation is withdrawn already: nothing is left to do.',
      );
    }
    const known = knowledgeOfStatement(said, today);
    return isRefusal(known) ? known : [{ type: 'RelationWithdrawn', data, known }];
  },
);
