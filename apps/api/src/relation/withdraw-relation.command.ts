import { withdrawRelation } from '#commands/relation';
import { WithdrawRelationRequest } from '#contracts/relation';
import { exampleEntry, inventedPaper, overHttp, statedIn } from '../command/index.ts';

/** Over HTTP: a relation no longer holds, or should not have been said. */
export const withdrawRelationCommand = overHttp({
  useCase: withdrawRelation,
  summary: 'A relation no longer holds, or should not have been said.',
  request: WithdrawRelationRequest,
  content: ({ from, assertionId, reason, ...stated }) => ({
    from,
    assertionId,
    reason,
    said: statedIn(stated),
  }),
  examples: {
    'It was another pilot.': {
      from: 'policy-zz-fund',
      assertionId: exampleEntry('assert-relation'),
      reason: 'It funds another pilot.',
      ...inventedPaper,
    },
  },
});
