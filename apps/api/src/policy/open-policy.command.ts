import { openPolicy } from '#commands/policy';
import { PolicyFactRequest } from '#contracts/policy';
import { inventedPaper, overHttp } from '../command/index.ts';
import { policyFact } from './policy-fact.ts';

/** Over HTTP: a call, a consultation or an exercise opened. */
export const openPolicyCommand = overHttp({
  useCase: openPolicy,
  summary: 'A call, a consultation or an exercise opened.',
  request: PolicyFactRequest,
  content: policyFact,
  examples: {
    'A call opens.': { ref: 'zz-pilot', occurred: '2019-02-01', ...inventedPaper },
  },
});
