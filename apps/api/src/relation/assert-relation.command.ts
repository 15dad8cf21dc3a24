import { assertRelation } from '#commands/relation';
import { AssertRelationRequest } from '#contracts/relation';
import { given, inventedPaper, overHttp, statedIn } from '../command/index.ts';

/** Over HTTP: somebody says that one subject relates to another. */
export const assertRelationCommand = overHttp({
  useCase: assertRelation,
  summary: 'Somebody says that one subject relates to another.',
  request: AssertRelationRequest,
  content: (request) => {
    const { from, relation, to, assertedBy, note } = request;
    return given({ from, relation, to, assertedBy, note, said: statedIn(request) });
  },
  examples: {
    'The round funds the pilot.': {
      from: 'policy-zz-fund',
      relation: 'funds',
      to: 'policy-zz-pilot',
      assertedBy: 'Zed England',
      ...inventedPaper,
    },
  },
});
