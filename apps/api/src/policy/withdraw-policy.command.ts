import { withdrawPolicy } from '#commands/policy';
import { PolicyFactRequest } from '#contracts/policy';
import { inventedPaper, overHttp } from '../command/index.ts';
import { policyFact } from './policy-fact.ts';

/** Over HTTP: it was taken back. */
export const withdrawPolicyCommand = overHttp({
  useCase: withdrawPolicy,
  summary: 'It was taken back.',
  request: PolicyFactRequest,
  content: policyFact,
  examples: {
    'It is withdrawn.': { ref: 'zz-vision', occurred: '2022-11', ...inventedPaper },
  },
});
