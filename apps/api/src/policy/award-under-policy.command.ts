import { awardUnderPolicy } from '#commands/policy';
import { PolicyFactRequest } from '#contracts/policy';
import { inventedPaper, overHttp } from '../command/index.ts';
import { policyFact } from './policy-fact.ts';

/** Over HTTP: contracts, places or money were given under a policy that is no funding round. */
export const awardUnderPolicyCommand = overHttp({
  useCase: awardUnderPolicy,
  summary: 'Contracts, places or money were given under a policy that is no funding round.',
  request: PolicyFactRequest,
  content: policyFact,
  examples: {
    'Places are given.': {
      ref: 'zz-pilot',
      occurred: '2019-09/2019-10',
      note: 'Twelve places.',
      ...inventedPaper,
    },
  },
});
