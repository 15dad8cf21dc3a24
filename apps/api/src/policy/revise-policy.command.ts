import { revisePolicy } from '#commands/policy';
import { PolicyFactRequest } from '#contracts/policy';
import { inventedPaper, overHttp } from '../command/index.ts';
import { policyFact } from './policy-fact.ts';

/** Over HTTP: it was restated, extended or cut. */
export const revisePolicyCommand = overHttp({
  useCase: revisePolicy,
  summary: 'It was restated, extended or cut.',
  request: PolicyFactRequest,
  content: policyFact,
  examples: {
    'It is extended.': { ref: 'zz-pilot', occurred: '2021-05', note: 'One year longer.', ...inventedPaper },
  },
});
