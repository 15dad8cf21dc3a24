import { missTarget } from '#commands/target';
import { PolicyFactRequest } from '#contracts/policy';
import { inventedPaper, overHttp } from '../command/index.ts';
import { policyFact } from '../policy/index.ts';

/** Over HTTP: the verdict that it was not kept. */
export const missTargetCommand = overHttp({
  useCase: missTarget,
  summary: 'The verdict that it was not kept.',
  request: PolicyFactRequest,
  content: policyFact,
  examples: {
    'It was missed at first.': { ref: 'zz-paper-free', occurred: '2021-01', ...inventedPaper },
  },
});
