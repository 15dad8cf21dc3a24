import { mergePolicy } from '#commands/policy';
import { PolicyFactRequest } from '#contracts/policy';
import { inventedPaper, overHttp } from '../command/index.ts';
import { policyFact } from './policy-fact.ts';

/** Over HTTP: it went into another policy. */
export const mergePolicyCommand = overHttp({
  useCase: mergePolicy,
  summary: 'It went into another policy.',
  request: PolicyFactRequest,
  content: policyFact,
  examples: {
    'It is merged.': { ref: 'zz-agency', occurred: '2023-02-01', ...inventedPaper },
  },
});
