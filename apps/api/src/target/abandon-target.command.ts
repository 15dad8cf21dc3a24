import { abandonTarget } from '#commands/target';
import { PolicyFactRequest } from '#contracts/policy';
import { inventedPaper, overHttp } from '../command/index.ts';
import { policyFact } from '../policy/index.ts';

/** Over HTTP: it was given up. */
export const abandonTargetCommand = overHttp({
  useCase: abandonTarget,
  summary: 'It was given up.',
  request: PolicyFactRequest,
  content: policyFact,
  examples: {
    'It is given up.': { ref: 'zz-paper-free', occurred: '2025-06', ...inventedPaper },
  },
});
