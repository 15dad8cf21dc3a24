import { bringPolicyIntoForce } from '#commands/policy';
import { PolicyFactRequest } from '#contracts/policy';
import { inventedPaper, overHttp } from '../command/index.ts';
import { policyFact } from './policy-fact.ts';

/** Over HTTP: from this day on it binds, or takes full effect. */
export const bringPolicyIntoForceCommand = overHttp({
  useCase: bringPolicyIntoForce,
  summary: 'From this day on it binds, or takes full effect.',
  request: PolicyFactRequest,
  content: policyFact,
  examples: {
    'It takes effect.': { ref: 'zz-pilot', occurred: '2019-06-01', ...inventedPaper },
  },
});
