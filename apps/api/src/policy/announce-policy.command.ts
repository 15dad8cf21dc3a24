import { announcePolicy } from '#commands/policy';
import { PolicyFactRequest } from '#contracts/policy';
import { inventedPaper, overHttp } from '../command/index.ts';
import { policyFact } from './policy-fact.ts';

/** Over HTTP: a national body made known what is to come. */
export const announcePolicyCommand = overHttp({
  useCase: announcePolicy,
  summary: 'A national body made known what is to come.',
  request: PolicyFactRequest,
  content: policyFact,
  examples: {
    'A pilot is announced, with a goal.': {
      ref: 'zz-pilot',
      occurred: '2019-01-07',
      goal: { statement: 'Records at every bedside', due: '2024-03' },
      ...inventedPaper,
    },
  },
});
