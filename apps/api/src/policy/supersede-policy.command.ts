import { supersedePolicy } from '#commands/policy';
import { PolicyFactRequest } from '#contracts/policy';
import { inventedPaper, overHttp } from '../command/index.ts';
import { policyFact } from './policy-fact.ts';

/** Over HTTP: another policy took its place. */
export const supersedePolicyCommand = overHttp({
  useCase: supersedePolicy,
  summary: 'Another policy took its place.',
  request: PolicyFactRequest,
  content: policyFact,
  examples: {
    'It is superseded.': { ref: 'zz-pilot', occurred: '2024-03-31', ...inventedPaper },
  },
});
