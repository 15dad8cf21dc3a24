import { closePolicy } from '#commands/policy';
import { ClosePolicyRequest } from '#contracts/policy';
import { inventedPaper, overHttp } from '../command/index.ts';
import { policyFact } from './policy-fact.ts';

/** Over HTTP: a window closed, or the policy for good. */
export const closePolicyCommand = overHttp({
  useCase: closePolicy,
  summary: 'A window closed, or the policy for good.',
  request: ClosePolicyRequest,
  content: (request) => ({ ...policyFact(request), of: request.of }),
  examples: {
    'The call closes.': { ref: 'zz-pilot', occurred: '2019-05-31', of: 'window', ...inventedPaper },
  },
});
