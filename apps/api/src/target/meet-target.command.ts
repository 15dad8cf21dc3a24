import { meetTarget } from '#commands/target';
import { PolicyFactRequest } from '#contracts/policy';
import { inventedPaper, overHttp } from '../command/index.ts';
import { policyFact } from '../policy/index.ts';

/** Over HTTP: the verdict that it was kept. */
export const meetTargetCommand = overHttp({
  useCase: meetTarget,
  summary: 'The verdict that it was kept.',
  request: PolicyFactRequest,
  content: policyFact,
  examples: {
    'It is found to be kept.': { ref: 'zz-paper-free', occurred: '2025-04', ...inventedPaper },
  },
});
