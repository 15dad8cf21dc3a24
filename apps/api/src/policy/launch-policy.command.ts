import { launchPolicy } from '#commands/policy';
import { PolicyFactRequest } from '#contracts/policy';
import { inventedPaper, overHttp } from '../command/index.ts';
import { policyFact } from './policy-fact.ts';

/** Over HTTP: the work under it began. */
export const launchPolicyCommand = overHttp({
  useCase: launchPolicy,
  summary: 'The work under it began.',
  request: PolicyFactRequest,
  content: policyFact,
  examples: {
    'It begins about then.': { ref: 'zz-pilot', occurred: '2019-04~', ...inventedPaper },
  },
});
