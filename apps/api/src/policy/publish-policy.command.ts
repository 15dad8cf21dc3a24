import { publishPolicy } from '#commands/policy';
import { PolicyFactRequest } from '#contracts/policy';
import { inventedPaper, overHttp } from '../command/index.ts';
import { policyFact } from './policy-fact.ts';

/** Over HTTP: the policy, or a document of it, was published. */
export const publishPolicyCommand = overHttp({
  useCase: publishPolicy,
  summary: 'The policy, or a document of it, was published.',
  request: PolicyFactRequest,
  content: policyFact,
  examples: {
    'It is published in a month that is known.': { ref: 'zz-pilot', occurred: '2019-03', ...inventedPaper },
  },
});
